WITH here, o, found//packed
WHERE o_isFull = 0 AND o_lastDay >= $today AND o_owner <> $owner AND any(g IN $grades WHERE g IN o.grades) AND o_limitUsed = 0 AND o_pausedUntil < $endOfWait
WITH o, found, point.distance(o.at, here) / 1000 AS km//keep
WHERE (o_visited = 1 AND km <= $reach) OR km <= o_goes
RETURN o, found
