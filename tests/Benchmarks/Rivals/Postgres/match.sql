with asked as materialized (
  select l.query, l.idf from unnest(to_tsvector('danish', @words)) as w join lexeme as l using (lexeme)
),
-- title words weigh three times as much before saturation; 1.57 : 1 after it, for one occurrence
hit as materialized (
  select t.number, 2.585 * sum(a.idf * ts_rank('{0.637, 0, 0, 1}', t.words, a.query)) as text
  from asked as a join offer_text as t on t.words @@ a.query
  group by t.number
),
tie as materialized (
  select organisation, sum(points) as points from (
    select you.organisation, @history * (1 - exp(sum(ln(1 - 0.8 * power(0.5, greatest(0, @today - me.ended) / 1095.0))))) as points
    from member as me join member as you using (partnership)
    where me.organisation = @owner and you.organisation <> @owner
    group by you.organisation
    union all
    select organisation, @trust * (1 - power(0.5, count(*)))
    from (
      select distinct via.organisation as via, far.organisation
      from member as me join member as via using (partnership)
        join member as again on again.organisation = via.organisation join member as far on far.partnership = again.partnership
      where me.organisation = @owner and via.organisation <> @owner and far.organisation not in (@owner, via.organisation)) as paths
    group by organisation) as both_kinds
  group by organisation
),
-- the hard rules
possible as (
  select o.*, coalesce(h.text, 0) as text, coalesce(t.points, 0) as tied
  from (
    select *, (x - @x) * (x - @x) + (y - @y) * (y - @y) + (z - @z) * (z - @z) as chord2
    from offer
    where not is_full and grades & @grades <> 0 and last_day >= @today and owner <> @owner
      and not limit_used and (paused_until is null or paused_until < @endOfWait)
      /*narrow*/
    offset 0) as o
  left join hit as h using (number)
  left join tie as t on t.organisation = o.owner
  where (o.visited and o.chord2 <= @reach2) or o.chord2 <= o.goes
),
-- how well each asked theme is answered, and what else several signals need
compared as (
  select *, 12742 * asin(sqrt(chord2) / 2) as km,
    greatest((@likeness0)[t0 + 1], (@likeness0)[t1 + 1], (@likeness0)[t2 + 1]) as n0,
    greatest((@likeness1)[t0 + 1], (@likeness1)[t1 + 1], (@likeness1)[t2 + 1]) as n1,
    greatest((@likeness2)[t0 + 1], (@likeness2)[t1 + 1], (@likeness2)[t2 + 1]) as n2,
    greatest(least(to1, @windowTo) - greatest(from1, @windowFrom), least(to2, @windowTo) - greatest(from2, @windowFrom)) + 1 as shared,
    bit_count((subjects & @subjects)::bit(64)) as subjects_met, bit_count((grades & @grades)::bit(32)) as grades_met, bit_count((weekdays & @weekdays)::bit(32)) as days_met,
    price * (@times)[per + 1] as cost, (@wanted)[kind + 1] as wanted
  from possible
  offset 0
),
likened as (
  select *, case when greatest(n0, n1, n2) <= 0 then greatest(n0, n1, n2)
    else 0.75 * greatest(n0, n1, n2) + 0.25 * (greatest(n0, 0) + greatest(n1, 0) + greatest(n2, 0)) / @themes end as likeness
  from compared
  offset 0
),
chosen as (
  select * from likened
  /*first*/
  offset 0
),
scored as (
  select id,
    round(@theme * coalesce(likeness, 0))
    + round(@text * case when text > 0 then least(1, text / @enough) when likeness <= 0 then -0.8 else 0 end)
    + round(@subject * case when subjects = 0 then 0 when subjects_met = 0 then -0.6 else 0.6 + 0.4 * subjects_met / @subjectCount end)
    + round(@kind * (@kinds)[kind + 1])
    + round(@audience * case when grades_met >= @gradeCount then 1 else 0.7 * grades_met / @gradeCount end)
    + round(@distance * greatest(
        case when km <= @reach then 1 - 0.6 * km / @reach else greatest(-1, -0.2 - (km - @reach) / @reach) end,
        case when comes and km <= coalesce(radius, 1e9) then 0.9 else -1 end,
        case when online then 0.7 else -1 end))
    + round(@time * case when shared is null then 0 when shared <= 0 then -0.5 - 0.5 * least(1, (1 - shared) / 60.0) when shared >= @windowEnough then 1 else 0.2 + 0.6 * shared / @windowEnough end)
    + round(@weekday * case when weekdays = 0 then 0 when days_met = 0 then -1 else 0.4 + 0.6 * days_met / @weekdayCount end)
    + round(@capacity * case when room is null or wanted is null then 0 when room >= wanted then 1 else -0.8 - 0.2 * (wanted - room) / wanted end)
    + round(@price * case when cost is null then 0 when cost = 0 then 1 when cost <= @budget then 0.5 + 0.4 * (1 - cost / @budget) else -least(1, 0.3 + 0.7 * (cost - @budget) / @budget) end)
    + tied
    + round(@sector * (@sectors)[sector + 1])
    + round(@freshness * case when fresh is null then 0 when fresh >= @today then 1 else -least(1, (@today - fresh) / 365.0) end)
    + round(@answer * answers) as score
  from chosen
)
select id from scored order by least(greatest(score, 0), 10000) desc, id limit 20
