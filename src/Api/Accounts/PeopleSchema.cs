namespace CoCreate.Api.Accounts;

/// <summary>How people.db is built, version by version. A script that was released never changes.</summary>
internal static class PeopleSchema
{
    public static IReadOnlyList<string> Scripts { get; } =
    [
        """
        CREATE TABLE accounts(
          id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, email_key TEXT NOT NULL UNIQUE, password TEXT, stamp TEXT NOT NULL,
          failed INTEGER NOT NULL DEFAULT 0, locked_until INTEGER, demo INTEGER NOT NULL DEFAULT 0, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE roles(
          account TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE, role TEXT NOT NULL, municipality TEXT NOT NULL DEFAULT '',
          PRIMARY KEY(account, role, municipality)) WITHOUT ROWID;
        CREATE TABLE memberships(
          account TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE, organisation TEXT NOT NULL, at INTEGER NOT NULL,
          PRIMARY KEY(account, organisation)) WITHOUT ROWID;
        CREATE INDEX memberships_organisation ON memberships(organisation);
        CREATE TABLE tokens(
          hash BLOB PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE, stamp TEXT NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX tokens_expires ON tokens(expires);
        CREATE TABLE drafts(
          owner TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(owner, key)) WITHOUT ROWID;
        CREATE TABLE answers(
          scope TEXT NOT NULL, key TEXT NOT NULL, request BLOB NOT NULL, answer BLOB NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(scope, key)) WITHOUT ROWID;
        CREATE INDEX answers_at ON answers(at);
        CREATE TABLE dismissals(
          need TEXT NOT NULL, offer TEXT NOT NULL, account TEXT NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(need, offer)) WITHOUT ROWID;
        CREATE TABLE contacts(
          id INTEGER PRIMARY KEY, organisation TEXT NOT NULL, name TEXT, email TEXT, phone TEXT, source TEXT NOT NULL, at INTEGER NOT NULL);
        CREATE INDEX contacts_organisation ON contacts(organisation);
        CREATE INDEX contacts_source ON contacts(source);
        """,
        """
        CREATE TABLE imports(
          id TEXT PRIMARY KEY, account TEXT NOT NULL, kind TEXT NOT NULL, file_name TEXT NOT NULL, dry_run INTEGER NOT NULL, map TEXT NOT NULL, state TEXT NOT NULL,
          at INTEGER NOT NULL, done INTEGER NOT NULL, total INTEGER NOT NULL, report TEXT, steps TEXT, file BLOB);
        CREATE INDEX imports_account ON imports(account, at);
        """,
        """
        ALTER TABLE imports ADD COLUMN became TEXT;
        """,
        """
        CREATE TABLE request_words(
          id TEXT PRIMARY KEY, request TEXT NOT NULL, by_side TEXT NOT NULL, account TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX request_words_request ON request_words(request);
        CREATE INDEX request_words_at ON request_words(at);
        """,
        """
        CREATE TABLE jobs(name TEXT PRIMARY KEY, at INTEGER, ms INTEGER NOT NULL DEFAULT 0, failure TEXT, failures INTEGER NOT NULL DEFAULT 0,
          paused INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
        CREATE TABLE marks(job TEXT PRIMARY KEY, revision INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE outbox(
          id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, address TEXT NOT NULL, name TEXT, language TEXT NOT NULL, subject TEXT NOT NULL,
          text TEXT NOT NULL, html TEXT NOT NULL, at INTEGER NOT NULL, next INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL, failure TEXT);
        CREATE INDEX outbox_state ON outbox(state, next);
        CREATE TABLE spent_links(print TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE introductions(
          id TEXT PRIMARY KEY, account TEXT NOT NULL, need TEXT, message TEXT NOT NULL, reasons TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX introductions_account ON introductions(account, at);
        CREATE TABLE introduction_parties(
          print TEXT NOT NULL UNIQUE, introduction TEXT NOT NULL REFERENCES introductions(id) ON DELETE CASCADE, organisation TEXT NOT NULL, code TEXT NOT NULL,
          expires INTEGER NOT NULL, opened INTEGER, answered INTEGER, yes INTEGER);
        CREATE INDEX introduction_parties_introduction ON introduction_parties(introduction);
        CREATE TABLE unsubscribed(address TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY(address, kind)) WITHOUT ROWID;
        """,
        """
        CREATE TABLE partnership_words(
          id TEXT PRIMARY KEY, partnership TEXT NOT NULL, kind TEXT NOT NULL, organisation TEXT NOT NULL, account TEXT NOT NULL, text TEXT NOT NULL,
          day TEXT, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX partnership_words_partnership ON partnership_words(partnership, kind, at);
        CREATE TABLE partnership_plans(partnership TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE contact_looks(
          id INTEGER PRIMARY KEY, account TEXT NOT NULL, for_organisation TEXT NOT NULL, organisation TEXT NOT NULL, purpose TEXT NOT NULL, about TEXT NOT NULL, at INTEGER NOT NULL);
        CREATE INDEX contact_looks_organisation ON contact_looks(organisation, at);
        CREATE INDEX contact_looks_account ON contact_looks(account, at);
        """,
        """
        CREATE TABLE saved_searches(
          id INTEGER PRIMARY KEY, account TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE, address TEXT NOT NULL, name TEXT NOT NULL,
          revision INTEGER NOT NULL, at INTEGER NOT NULL, UNIQUE(account, address));
        CREATE TABLE not_now(who TEXT NOT NULL, what TEXT NOT NULL, until INTEGER, PRIMARY KEY(who, what)) WITHOUT ROWID;
        CREATE TABLE read_marks(account TEXT PRIMARY KEY REFERENCES accounts(id) ON DELETE CASCADE, until INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE claim_requests(
          id TEXT PRIMARY KEY, organisation TEXT NOT NULL, account TEXT NOT NULL REFERENCES accounts(id) ON DELETE CASCADE, words TEXT NOT NULL, at INTEGER NOT NULL,
          decided INTEGER, yes INTEGER, reason TEXT) WITHOUT ROWID;
        CREATE INDEX claim_requests_organisation ON claim_requests(organisation);
        CREATE INDEX claim_requests_account ON claim_requests(account);
        CREATE TABLE introduction_words(
          print TEXT PRIMARY KEY REFERENCES introduction_parties(print) ON DELETE CASCADE, letter TEXT, name TEXT, email TEXT, phone TEXT) WITHOUT ROWID;
        CREATE INDEX introduction_parties_organisation ON introduction_parties(organisation);
        """,
        """
        ALTER TABLE accounts ADD COLUMN language TEXT NOT NULL DEFAULT 'da';
        CREATE TABLE job_keys(job TEXT NOT NULL, key TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY(job, key)) WITHOUT ROWID;
        CREATE TABLE open_needs(need TEXT PRIMARY KEY, since INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX introductions_at ON introductions(at);
        CREATE TABLE reports(
          id TEXT PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL, reason TEXT NOT NULL, words TEXT, account TEXT, at INTEGER NOT NULL, state TEXT NOT NULL,
          decider TEXT, decided INTEGER) WITHOUT ROWID;
        CREATE INDEX reports_record ON reports(record, kind);
        CREATE TABLE decisions(
          id TEXT PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL, step TEXT NOT NULL, words TEXT, account TEXT NOT NULL, at INTEGER NOT NULL);
        CREATE INDEX decisions_record ON decisions(record, at);
        """,
        """
        CREATE TABLE request_speakers(
          request TEXT NOT NULL, side TEXT NOT NULL, account TEXT NOT NULL, name TEXT, email TEXT, phone TEXT, PRIMARY KEY(request, side)) WITHOUT ROWID;
        """,
        """
        ALTER TABLE partnership_plans ADD COLUMN changes TEXT;
        CREATE TABLE request_queue(
          id TEXT PRIMARY KEY, asker TEXT NOT NULL, receiver TEXT NOT NULL, account TEXT NOT NULL, wish TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX request_queue_receiver ON request_queue(receiver, at);
        CREATE INDEX request_queue_asker ON request_queue(asker, at);
        """,
        """
        CREATE TABLE room_invitations(
          id TEXT PRIMARY KEY, hash BLOB NOT NULL UNIQUE, room TEXT NOT NULL, role TEXT NOT NULL, organisation TEXT, account TEXT NOT NULL,
          at INTEGER NOT NULL, expires INTEGER NOT NULL, uses INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0, revoked INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX room_invitations_room ON room_invitations(room, at);
        CREATE TABLE room_guests(
          id TEXT PRIMARY KEY, hash BLOB NOT NULL UNIQUE, room TEXT NOT NULL, invitation TEXT NOT NULL, name TEXT NOT NULL, organisation TEXT NOT NULL, for_organisation TEXT,
          role TEXT NOT NULL, at INTEGER NOT NULL, expires INTEGER NOT NULL, approved INTEGER);
        CREATE INDEX room_guests_room ON room_guests(room, at);
        """,
    ];
}
