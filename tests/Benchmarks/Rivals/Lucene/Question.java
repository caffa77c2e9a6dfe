import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A need as numbers. */
final class Question {
    final String words;
    final double enough, budget, windowEnough, lat, lon, reach;
    final int today, owner, grades, weekdays, windowFrom, windowTo, endOfWait;
    final long subjects;
    final int[] themes;
    final double[][] likeness;
    final double[] kinds, wanted, times, sectors;
    final Map<Integer, Integer> ties = new HashMap<>();
    final double theme, text, subject, kind, audience, distance, time, weekday, capacity, price, sector, freshness, answer;

    Question(String[] line, int at) {
        words = line[at++];
        enough = Double.parseDouble(line[at++]);
        today = Integer.parseInt(line[at++]);
        owner = Integer.parseInt(line[at++]);
        themes = Arrays.stream(line[at++].split(",")).mapToInt(Integer::parseInt).toArray();
        likeness = new double[][] {numbers(line[at++]), numbers(line[at++]), numbers(line[at++])};
        grades = Integer.parseInt(line[at++]);
        subjects = Long.parseLong(line[at++]);
        weekdays = Integer.parseInt(line[at++]);
        kinds = numbers(line[at++]);
        wanted = numbers(line[at++]);
        times = numbers(line[at++]);
        sectors = numbers(line[at++]);
        budget = Double.parseDouble(line[at++]);
        windowFrom = Integer.parseInt(line[at++]);
        windowTo = Integer.parseInt(line[at++]);
        windowEnough = Double.parseDouble(line[at++]);
        endOfWait = Integer.parseInt(line[at++]);
        lat = Double.parseDouble(line[at++]);
        lon = Double.parseDouble(line[at++]);
        reach = Double.parseDouble(line[at++]);
        for (var tie : line[at++].split(","))
            if (!tie.isEmpty())
                ties.put(Integer.parseInt(tie.substring(0, tie.indexOf(':'))), Integer.parseInt(tie.substring(tie.indexOf(':') + 1)));
        var most = numbers(line[at]);
        theme = most[0];
        text = most[1];
        subject = most[2];
        kind = most[3];
        audience = most[4];
        distance = most[5];
        time = most[6];
        weekday = most[7];
        capacity = most[8];
        price = most[9];
        sector = most[10];
        freshness = most[11];
        answer = most[12];
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(",")).mapToDouble(Double::parseDouble).toArray();
    }
}
