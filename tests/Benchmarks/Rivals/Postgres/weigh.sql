with term as (
  select number, lexeme, cardinality(positions)::float8 as often from {0}, unnest(words) where year = @year
),
size as (select number, sum(often) as words from term group by number),
known as (select lexeme, ln(1 + ((select count(*) from size) - count(*) + 0.5) / (count(*) + 0.5)) as idf from term group by lexeme)
insert into {0}_word
select @year, lexeme, number, idf * often / (often + 1.2 * (0.4 + 0.6 * words / (select avg(words) from size)))
from term join size using (number) join known using (lexeme)
