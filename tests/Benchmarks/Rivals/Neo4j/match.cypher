WITH point({latitude: $lat, longitude: $lon}) AS here
CALL (here) {
  CALL db.index.fulltext.queryNodes('offerWords', $words) YIELD node AS o, score AS found
  //rules
  UNION ALL
  //candidates
  WITH here, o, 0.0 AS found
  //rules
}
WITH here, o, max(found) AS text
WITH o, text, point.distance(o.at, here) / 1000 AS km//packed
// how well each asked theme is answered
WITH o, text, km, $likeness0[toInteger(o_t0)] AS a0, $likeness0[toInteger(o_t1)] AS a1, $likeness0[toInteger(o_t2)] AS a2,
  $likeness1[toInteger(o_t0)] AS b0, $likeness1[toInteger(o_t1)] AS b1, $likeness1[toInteger(o_t2)] AS b2,
  $likeness2[toInteger(o_t0)] AS c0, $likeness2[toInteger(o_t1)] AS c1, $likeness2[toInteger(o_t2)] AS c2//keep
WITH o, text, km, CASE WHEN a0 >= a1 AND a0 >= a2 THEN a0 WHEN a1 >= a2 THEN a1 ELSE a2 END AS n0,
  CASE WHEN b0 >= b1 AND b0 >= b2 THEN b0 WHEN b1 >= b2 THEN b1 ELSE b2 END AS n1,
  CASE WHEN c0 >= c1 AND c0 >= c2 THEN c0 WHEN c1 >= c2 THEN c1 ELSE c2 END AS n2//keep
WITH o, text, km, CASE WHEN n0 >= n1 AND n0 >= n2 THEN n0 WHEN n1 >= n2 THEN n1 ELSE n2 END AS best,
  (CASE WHEN n0 > 0 THEN n0 ELSE 0 END + CASE WHEN n1 > 0 THEN n1 ELSE 0 END + CASE WHEN n2 > 0 THEN n2 ELSE 0 END) / $themes AS met,
  size([s IN $subjects WHERE s IN o.subjects]) AS subjectsMet//keep
WITH o, text, km, subjectsMet, CASE WHEN best <= 0 THEN best ELSE 0.75 * best + 0.25 * met END AS likeness//keep
WITH *, round($theme * likeness)
  + round($text * CASE WHEN text >= $enough THEN 1 WHEN text > 0 THEN text / $enough WHEN likeness <= 0 THEN -0.8 ELSE 0 END)
  + round($subject * CASE WHEN subjectsMet > 0 THEN 0.6 + 0.4 * subjectsMet / $subjectCount ELSE -0.6 END)
  + round($kind * $kinds[toInteger(o_kind)]) AS first
//first
WITH *, size([g IN $grades WHERE g IN o.grades]) AS gradesMet, size([d IN $weekdays WHERE d IN o.weekdays]) AS daysMet,
  CASE WHEN o_to1 < $windowTo THEN o_to1 ELSE $windowTo END - CASE WHEN o_from1 > $windowFrom THEN o_from1 ELSE $windowFrom END + 1 AS shared1,
  CASE WHEN o_to2 < $windowTo THEN o_to2 ELSE $windowTo END - CASE WHEN o_from2 > $windowFrom THEN o_from2 ELSE $windowFrom END + 1 AS shared2,
  CASE WHEN km <= $reach THEN 1 - 0.6 * km / $reach WHEN km <= 1.8 * $reach THEN -0.2 - (km - $reach) / $reach ELSE -1 END AS way,
  o_price * $times[toInteger(o_per)] AS cost, $wanted[toInteger(o_kind)] AS wanted
WITH *, CASE WHEN shared1 >= shared2 THEN shared1 ELSE shared2 END AS shared
WITH o.id AS id, first
  + round($audience * CASE WHEN gradesMet >= $gradeCount THEN 1 ELSE 0.7 * gradesMet / $gradeCount END)
  + round($distance * CASE WHEN o_comes = 1 AND km <= o_radius AND way < 0.9 THEN 0.9 WHEN o_online = 1 AND way < 0.7 THEN 0.7 ELSE way END)
  + round($time * CASE WHEN shared >= $windowEnough THEN 1 WHEN shared > 0 THEN 0.2 + 0.6 * shared / $windowEnough WHEN shared < -59 THEN -1 ELSE -0.5 - 0.5 * (1 - shared) / 60.0 END)
  + round($weekday * CASE WHEN daysMet > 0 THEN 0.4 + 0.6 * daysMet / $weekdayCount ELSE -1 END)
  + round($capacity * CASE WHEN o_room < 0 OR wanted IS NULL THEN 0 WHEN o_room >= wanted THEN 1 ELSE -0.8 - 0.2 * (wanted - o_room) / wanted END)
  + round($price * CASE WHEN cost < 0 THEN 0 WHEN cost = 0 THEN 1 WHEN cost <= $budget THEN 0.5 + 0.4 * (1 - cost / $budget) WHEN cost >= 2 * $budget THEN -1 ELSE -0.3 - 0.7 * (cost - $budget) / $budget END)
  + coalesce($ties[o.ownerKey], 0)
  + round($sector * $sectors[toInteger(o_sector)])
  + round($freshness * CASE WHEN o_fresh >= $today THEN 1 WHEN o_fresh < $today - 365 THEN -1 ELSE ($today - o_fresh) / -365.0 END)
  + round($answer * o_answers) AS score
RETURN id ORDER BY CASE WHEN score > 10000 THEN 10000 WHEN score < 0 THEN 0 ELSE score END DESC, id LIMIT 20
