import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;

/** Keeps the best by all points; the one that was added first wins ties. */
final class Best implements Collector {
    private final Question q;
    private final int size;
    private final PriorityQueue<long[]> kept = new PriorityQueue<>(Comparator.<long[]>comparingLong(k -> k[0]).thenComparing(k -> -k[1]));

    Best(Question q, int size) {
        this.q = q;
        this.size = size;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        var columns = new Columns(context.reader(), q);
        return new LeafCollector() {
            private Scorable scorer;

            @Override
            public void setScorer(Scorable scorer) {
                this.scorer = scorer;
            }

            @Override
            public void collect(int doc) throws IOException {
                keep(columns.points(doc, scorer.score()), context.docBase + doc);
            }
        };
    }

    /** Scores those that a first round found. */
    void score(IndexSearcher searcher, ScoreDoc[] first, Query words) throws IOException {
        Arrays.sort(first, Comparator.comparingInt(d -> d.doc));
        var weight = searcher.createWeight(searcher.rewrite(words), ScoreMode.COMPLETE, 1);
        var leaf = searcher.getIndexReader().leaves().get(0);
        var columns = new Columns(leaf.reader(), q);
        var scorer = weight.scorer(leaf);
        for (var d : first) {
            var found = scorer != null && (scorer.docID() == d.doc || scorer.docID() < d.doc && scorer.iterator().advance(d.doc) == d.doc);
            keep(columns.points(d.doc, found ? scorer.score() : 0), d.doc);
        }
    }

    int[] documents() {
        return kept.stream().sorted(Comparator.<long[]>comparingLong(k -> -k[0]).thenComparing(k -> k[1])).mapToInt(k -> (int) k[1]).toArray();
    }

    private void keep(int points, int doc) {
        if (points < 0 || kept.size() == size && points <= kept.peek()[0])
            return;
        kept.add(new long[] {points, doc});
        if (kept.size() > size)
            kept.poll();
    }
}
