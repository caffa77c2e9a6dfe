import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;

/** Offers with their words, terms for filters, points and doc values; one segment. */
final class OfferIndex {
    private static final int FIRST = 500, TOP = 20;
    private final Analyzer danish = new DanishAnalyzer();
    private final String[] ids;
    private final IndexSearcher searcher;
    private double furthest;

    OfferIndex(Path folder, Path file) throws IOException {
        var directory = new MMapDirectory(folder);
        var similarity = new BM25Similarity(1.2f, 0.6f);
        // merges only neighbours, so documents stay in the order of ids, in which ties stand
        var settings = new IndexWriterConfig(danish).setSimilarity(similarity).setMergePolicy(new LogDocMergePolicy()).setRAMBufferSizeMB(512);
        List<String> read = new ArrayList<>();
        try (var writer = new IndexWriter(directory, settings); var lines = Files.lines(file)) {
            for (var line : (Iterable<String>) lines::iterator) {
                var row = line.split("\t", -1);
                read.add(row[0]);
                writer.addDocument(document(row));
            }
            writer.forceMerge(1);
        }
        ids = read.toArray(String[]::new);
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(similarity);
    }

    @SuppressWarnings("deprecation") // one collector is enough for one thread
    List<String> best(String way, Question q) throws IOException {
        var query = new BooleanQuery.Builder();
        rules(query, q);
        var best = new Best(q, TOP);
        if (way.equals("whole")) {
            query.add(PastIndex.words(danish, q.words), Occur.SHOULD);
            searcher.search(query.build(), best);
        } else {
            boosts(query, q);
            var first = searcher.search(query.build(), FIRST).scoreDocs;
            best.score(searcher, first, PastIndex.words(danish, q.words));
        }
        return Arrays.stream(best.documents()).mapToObj(doc -> ids[doc]).toList();
    }

    /** The hard rules; how far a giver goes differs from one to the other and is looked at again with the doc values. */
    private void rules(BooleanQuery.Builder query, Question q) {
        query.add(any("grade", bits(q.grades)), Occur.FILTER);
        query.add(new BooleanQuery.Builder()
            .add(new TermQuery(new Term("where", "online")), Occur.SHOULD)
            .add(and(new TermQuery(new Term("where", "visited")), LatLonPoint.newDistanceQuery("at", q.lat, q.lon, q.reach * 1000)), Occur.SHOULD)
            .add(and(new TermQuery(new Term("where", "goes")), LatLonPoint.newDistanceQuery("at", q.lat, q.lon, furthest * 1000)), Occur.SHOULD)
            .build(), Occur.FILTER);
        query.add(new TermQuery(new Term("never", "1")), Occur.MUST_NOT);
        query.add(new TermQuery(new Term("owner", Integer.toString(q.owner))), Occur.MUST_NOT);
        query.add(IntPoint.newRangeQuery("lastDay", 0, q.today - 1), Occur.MUST_NOT);
        query.add(IntPoint.newRangeQuery("paused", q.endOfWait, Integer.MAX_VALUE), Occur.MUST_NOT);
    }

    /** What tells offers apart most, as boosts that are never negative. */
    private void boosts(BooleanQuery.Builder query, Question q) throws IOException {
        List<Query> best = new ArrayList<>();
        for (var row : q.likeness) {
            Map<Double, List<Integer>> levels = new HashMap<>();
            for (var theme = 0; theme < row.length; theme++)
                if (row[theme] > 0)
                    levels.computeIfAbsent(row[theme], level -> new ArrayList<>()).add(theme);
            List<Query> met = new ArrayList<>();
            for (var level : levels.entrySet()) {
                var themes = any("theme", level.getValue());
                best.add(boost(themes, q.theme * (0.75 * level.getKey() + 1)));
                met.add(boost(themes, q.theme * 0.25 * level.getKey() / q.themes.length));
            }
            if (!met.isEmpty())
                query.add(new DisjunctionMaxQuery(met, 0), Occur.SHOULD);
        }
        query.add(new DisjunctionMaxQuery(best, 0), Occur.SHOULD);
        for (var kind = 0; kind < q.kinds.length; kind++)
            if (q.kinds[kind] > -0.8)
                query.add(boost(new TermQuery(new Term("kind", Integer.toString(kind))), q.kind * (q.kinds[kind] + 0.8)), Occur.SHOULD);
        query.add(boost(any("subject", bits(q.subjects)), q.subject * 1.6), Occur.SHOULD);
        query.add(new BoostQuery(PastIndex.words(danish, q.words), (float) (q.text / q.enough)), Occur.SHOULD);
    }

    private Document document(String[] row) {
        var d = new Document();
        // words of the title weigh three times as much
        d.add(new TextField("words", row[1] + ' ' + row[1] + ' ' + row[1] + ' ' + row[2], Field.Store.NO));
        term(d, "owner", row[3]);
        term(d, "kind", row[5]);
        var themes = row[6].split(",");
        for (var theme : themes)
            term(d, "theme", theme);
        bits(Long.parseLong(row[7])).forEach(subject -> term(d, "subject", subject.toString()));
        bits(Long.parseLong(row[8])).forEach(grade -> term(d, "grade", grade.toString()));
        if (row[10].equals("1"))
            term(d, "where", "online");
        if (row[12].equals("1"))
            term(d, "where", "visited");
        var goes = Double.parseDouble(row[16]);
        if (goes >= 0 && !row[10].equals("1")) {
            term(d, "where", "goes");
            furthest = Math.max(furthest, Math.min(goes, 20_000));
        }
        d.add(new LatLonPoint("at", Double.parseDouble(row[13]), Double.parseDouble(row[14])));
        d.add(new IntPoint("lastDay", Integer.parseInt(row[21])));
        d.add(new IntPoint("paused", Integer.parseInt(row[28])));
        if (row[22].equals("1") || row[29].equals("1"))
            term(d, "never", "1");
        Columns.add(d, row, themes);
        return d;
    }

    private static void term(Document d, String field, String value) {
        d.add(new StringField(field, value, Field.Store.NO));
    }

    private static Query any(String field, List<Integer> values) {
        return values.size() == 1 ? new TermQuery(new Term(field, values.get(0).toString()))
            : new TermInSetQuery(field, values.stream().map(v -> new BytesRef(v.toString())).toList());
    }

    private static Query and(Query one, Query other) {
        return new BooleanQuery.Builder().add(one, Occur.FILTER).add(other, Occur.FILTER).build();
    }

    private static Query boost(Query query, double points) {
        return new BoostQuery(new ConstantScoreQuery(query), (float) points);
    }

    private static List<Integer> bits(long bits) {
        List<Integer> set = new ArrayList<>();
        for (var bit = 0; bit < 64; bit++)
            if ((bits >> bit & 1) != 0)
                set.add(bit);
        return set;
    }
}
