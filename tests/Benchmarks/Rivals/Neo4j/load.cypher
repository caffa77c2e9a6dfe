UNWIND $rows AS row
CREATE (o:Offer) SET o = row.offer, o.at = point({latitude: row.lat, longitude: row.lon})
WITH o, row
UNWIND row.themes AS number
MATCH (t:Theme {number: number})
CREATE (o)-[:ABOUT]->(t)
