import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Answers questions line by line until its input ends. */
public final class Rival {
    public static void main(String[] args) throws Exception {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 20);
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // everything lies in one folder, which goes when we go, in whatever way we are stopped
        var folder = Path.of(args[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        OfferIndex offers = null;
        Map<String, PastIndex> past = new HashMap<>();
        for (String line; (line = in.readLine()) != null; out.flush()) {
            var words = line.split("\t", -1);
            switch (words[0]) {
                case "version" -> out.println(org.apache.lucene.util.Version.LATEST);
                case "offers" -> {
                    offers = new OfferIndex(folder.resolve("index"), Path.of(words[1]));
                    out.println("ok");
                }
                case "ask" -> {
                    var start = System.nanoTime();
                    var ids = offers.best(words[1], new Question(words, 2));
                    out.println((System.nanoTime() - start) + "\t" + String.join(" ", ids));
                }
                case "past" -> {
                    past.put(words[1], new PastIndex(Path.of(words[2])));
                    out.println("ok");
                }
                case "partners" -> out.println(String.join(" ",
                    past.get(words[1]).partners(Double.parseDouble(words[2]), Double.parseDouble(words[3]), words[4], words[5], words[6])));
                default -> throw new IllegalArgumentException(words[0]);
            }
        }
    }

    private static void remove(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
    }
}
