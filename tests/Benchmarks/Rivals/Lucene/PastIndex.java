import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Past projects (or one document an organisation) by their texts; found ones give their score to their members. */
final class PastIndex {
    private final Analyzer danish = new DanishAnalyzer();
    private final List<String> regions = new ArrayList<>();
    private final List<String[]> members = new ArrayList<>();
    private final IndexSearcher searcher;

    PastIndex(Path file) throws IOException {
        var folder = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(folder, new IndexWriterConfig(danish))) {
            for (var line : Files.readAllLines(file)) {
                var parts = line.split("\t", -1);
                var document = new Document();
                document.add(new TextField("words", parts[1], Field.Store.NO));
                writer.addDocument(document);
                regions.add(parts[0]);
                members.add(parts[2].split(" "));
            }
            // one segment, in the order they were added
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(folder));
    }

    List<String> partners(double power, double times, String region, String lead, String text) throws IOException {
        IndexSearcher.setMaxClauseCount(8192);
        Map<String, Double> sums = new HashMap<>();
        for (var hit : searcher.search(words(danish, text), Math.max(1, members.size())).scoreDocs)
            for (var member : members.get(hit.doc))
                if (!member.equals(lead))
                    sums.merge(member, Math.pow(hit.score, power) * (regions.get(hit.doc).equals(region) ? times : 1), Double::sum);
        return sums.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
            .limit(200).map(Map.Entry::getKey).toList();
    }

    /** Any of the text's words, as the analyzer reads them. */
    static BooleanQuery words(Analyzer analyzer, String text) throws IOException {
        var query = new BooleanQuery.Builder();
        try (var stream = analyzer.tokenStream("words", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var seen = new java.util.HashSet<String>();
            stream.reset();
            while (stream.incrementToken())
                if (seen.add(term.toString()))
                    query.add(new TermQuery(new Term("words", term.toString())), Occur.SHOULD);
            stream.end();
        }
        return query.build();
    }
}
