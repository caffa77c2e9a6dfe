create index on offer using gin (themes, kind, grade_list);
create index on offer using gist (cube(array[x, y, z]));
create index on offer (online) where online;
create index on offer (owner);
create index on offer_text using gin (words) with (fastupdate = off);
create index on member (organisation, partnership) include (ended);
create index on member (partnership, organisation) include (ended);

-- How rare each word is; PostgreSQL's own ranking knows nothing of it.
create table lexeme as
select word as lexeme, (quote_literal(word))::tsquery as query, ln(1 + ((select count(*) from offer) - ndoc + 0.5) / (ndoc + 0.5))::float8 as idf
from ts_stat('select words from offer_text');
alter table lexeme add primary key (lexeme);

vacuum analyze;
