CREATE FULLTEXT INDEX offerWords FOR (o:Offer) ON EACH [o.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}};
CREATE POINT INDEX offerAt FOR (o:Offer) ON (o.at);
CREATE INDEX offerOwner FOR (o:Offer) ON (o.owner);
CALL db.awaitIndexes(300)
