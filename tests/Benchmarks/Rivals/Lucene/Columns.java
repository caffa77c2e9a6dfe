import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** What the score looks at, as doc values; small numbers that are read together share one. */
final class Columns {
    private final NumericDocValues small, themes, subjects, lat, lon, way, period1, period2, money, rest;
    private final Question q;

    Columns(LeafReader reader, Question q) throws IOException {
        this.q = q;
        small = reader.getNumericDocValues("small");
        themes = reader.getNumericDocValues("themes");
        subjects = reader.getNumericDocValues("subjects");
        lat = reader.getNumericDocValues("lat");
        lon = reader.getNumericDocValues("lon");
        way = reader.getNumericDocValues("way");
        period1 = reader.getNumericDocValues("period1");
        period2 = reader.getNumericDocValues("period2");
        money = reader.getNumericDocValues("money");
        rest = reader.getNumericDocValues("rest");
    }

    static void add(Document d, String[] row, String[] themes) {
        long t = 0;
        for (var i = 0; i < 3; i++)
            t |= Long.parseLong(themes[Math.min(i, themes.length - 1)]) << 16 * i;
        column(d, "themes", t);
        column(d, "small", Long.parseLong(row[5]) | Long.parseLong(row[4]) << 4 | Long.parseLong(row[25]) << 8 | Long.parseLong(row[10]) << 12 | Long.parseLong(row[11]) << 13
            | Long.parseLong(row[12]) << 14 | Long.parseLong(row[9]) << 16 | Long.parseLong(row[8]) << 24 | Long.parseLong(row[23]) + 1 << 40);
        column(d, "subjects", Long.parseLong(row[7]));
        column(d, "lat", Math.round(Double.parseDouble(row[13]) * 1e7));
        column(d, "lon", Math.round(Double.parseDouble(row[14]) * 1e7));
        // how far the giver goes, and its radius, in metres
        column(d, "way", Math.round(Double.parseDouble(row[16]) * 1000) + 1000 << 32 | Math.round(Double.parseDouble(row[15]) * 1000));
        column(d, "period1", Long.parseLong(row[17]) << 32 | Long.parseLong(row[18]));
        column(d, "period2", Long.parseLong(row[19]) << 32 | Long.parseLong(row[20]));
        column(d, "money", Math.round(Double.parseDouble(row[24]) * 100));
        column(d, "rest", Long.parseLong(row[26]) << 40 | Long.parseLong(row[3]) << 16 | Math.round((Double.parseDouble(row[27]) + 1) * 10_000));
    }

    /** Points in all; negative when the giver does not go so far and the asker may not come. */
    int points(int doc, double text) throws IOException {
        var bits = read(small, doc);
        int kind = (int) bits & 15, sector = (int) (bits >> 4) & 15, per = (int) (bits >> 8) & 15, days = (int) (bits >> 16) & 127, grades = (int) (bits >> 24) & 0xffff, room = (int) (bits >> 40) - 1;
        boolean online = (bits >> 12 & 1) != 0, comes = (bits >> 13 & 1) != 0, visited = (bits >> 14 & 1) != 0;
        var km = kilometres(read(lat, doc) / 1e7, read(lon, doc) / 1e7);
        var ways = read(way, doc);
        double goes = ((ways >> 32) - 1000) / 1000.0, radius = (ways & 0xffffffffL) / 1000.0;
        if (!(visited && km <= q.reach) && km > goes)
            return -1;
        var likeness = likeness(read(themes, doc));
        var sum = round(q.theme * likeness) + round(q.text * (text > 0 ? Math.min(1, text / q.enough) : likeness <= 0 ? -0.8 : 0));
        var own = read(subjects, doc);
        var met = Long.bitCount(own & q.subjects);
        sum += round(q.subject * (own == 0 ? 0 : met == 0 ? -0.6 : 0.6 + 0.4 * met / Long.bitCount(q.subjects)));
        sum += round(q.kind * q.kinds[kind]);
        int gradesMet = Integer.bitCount(grades & q.grades), gradesAsked = Integer.bitCount(q.grades);
        sum += round(q.audience * (gradesMet >= gradesAsked ? 1 : 0.7 * gradesMet / gradesAsked));
        var near = km <= q.reach ? 1 - 0.6 * km / q.reach : Math.max(-1, -0.2 - (km - q.reach) / q.reach);
        if (comes && km <= radius)
            near = Math.max(near, 0.9);
        sum += round(q.distance * (online ? Math.max(near, 0.7) : near));
        sum += round(q.time * time(Math.max(shared(read(period1, doc)), shared(read(period2, doc)))));
        var daysMet = Integer.bitCount(days & q.weekdays);
        sum += round(q.weekday * (days == 0 ? 0 : daysMet == 0 ? -1 : 0.4 + 0.6 * daysMet / Integer.bitCount(q.weekdays)));
        var wanted = q.wanted[kind];
        sum += round(q.capacity * (room < 0 || wanted < 0 ? 0 : room >= wanted ? 1 : -0.8 - 0.2 * (wanted - room) / wanted));
        sum += round(q.price * price(read(money, doc) / 100.0 * q.times[per]));
        sum += round(q.sector * q.sectors[sector]);
        var last = read(rest, doc);
        var fresh = (int) (last >> 40);
        sum += round(q.freshness * (fresh == 0 ? 0 : fresh >= q.today ? 1 : -Math.min(1, (q.today - fresh) / 365.0)));
        sum += round(q.answer * ((last & 0xffff) / 10_000.0 - 1));
        sum += q.ties.getOrDefault((int) (last >> 16 & 0xffffff), 0);
        return Math.max(0, Math.min(10_000, sum));
    }

    private double likeness(long themes) {
        int t0 = (int) (themes & 0xffff), t1 = (int) (themes >> 16 & 0xffff), t2 = (int) (themes >> 32 & 0xffff);
        double best = -1, met = 0;
        for (var row : q.likeness) {
            var nearest = Math.max(row[t0], Math.max(row[t1], row[t2]));
            best = Math.max(best, nearest);
            met += Math.max(0, nearest);
        }
        return best <= 0 ? best : 0.75 * best + 0.25 * met / q.themes.length;
    }

    private int shared(long period) {
        return Math.min(q.windowTo, (int) period) - Math.max(q.windowFrom, (int) (period >> 32)) + 1;
    }

    private double time(int shared) {
        return shared <= 0 ? -0.5 - 0.5 * Math.min(1, (1 - shared) / 60.0) : shared >= q.windowEnough ? 1 : 0.2 + 0.6 * shared / q.windowEnough;
    }

    private double price(double cost) {
        return cost < 0 ? 0 : cost == 0 ? 1 : cost <= q.budget ? 0.5 + 0.4 * (1 - cost / q.budget) : -Math.min(1, 0.3 + 0.7 * (cost - q.budget) / q.budget);
    }

    private double kilometres(double lat, double lon) {
        return org.apache.lucene.util.SloppyMath.haversinMeters(q.lat, q.lon, lat, lon) / 1000;
    }

    private static int round(double points) {
        return (int) (points >= 0 ? points + 0.5 : points - 0.5);
    }

    private static void column(Document d, String name, long value) {
        d.add(new NumericDocValuesField(name, value));
    }

    private static long read(NumericDocValues column, int doc) throws IOException {
        column.advanceExact(doc);
        return column.longValue();
    }
}
