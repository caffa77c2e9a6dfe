create extension cube;
create extension btree_gin;

-- What rules and signals look at lies apart from the texts, so that a scan reads little.
create table offer (
  number integer primary key, id text collate "C" not null, owner integer not null, sector smallint not null, kind smallint not null,
  themes integer[] not null, t0 smallint, t1 smallint, t2 smallint, subjects bigint not null, grades integer not null, grade_list integer[] not null, weekdays integer not null,
  online boolean not null, comes boolean not null, visited boolean not null, x float8 not null, y float8 not null, z float8 not null,
  radius float8, goes float8 not null, from1 integer, to1 integer, from2 integer, to2 integer, last_day integer not null, is_full boolean not null,
  room integer, price float8, per smallint not null, fresh integer, answers float8 not null, paused_until integer, limit_used boolean not null);

create table offer_text (number integer primary key, title text not null, body text not null, words tsvector not null);

create table member (partnership integer not null, organisation integer not null, ended integer not null);

create table past (year text not null, project integer not null, region text not null, lead text not null, words tsvector not null, primary key (year, project));
create table past_member (year text not null, project integer not null, organisation text not null);
create table profile (year text not null, organisation text not null, words tsvector not null);
create table past_lexeme (year text not null, lexeme text not null, query tsquery not null, idf float8 not null, primary key (year, lexeme));
create table profile_lexeme (like past_lexeme including all);
