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

-- Past partnerships: each word of each text with its BM25 weight, found by word. PostgreSQL's own ranking knows neither how rare a word is nor how long texts are.
create table past (year text not null, number integer not null, region text not null, organisations text[] not null, words tsvector not null, primary key (year, number));
create table past_word (year text not null, lexeme text not null, number integer not null, weight float8 not null, primary key (year, lexeme, number) include (weight));
create table profile (like past including all);
create table profile_word (like past_word including all);
