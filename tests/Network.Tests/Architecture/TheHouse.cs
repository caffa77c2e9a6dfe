using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoCreate.Network.Tests.Architecture;

/// <summary>The walls of docs/decisions/0001 and the README: which room may know which.</summary>
public class TheHouse
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Sqlite"] = [],
        ["Rooms"] = ["Sqlite"],
        ["Network"] = ["Sqlite"],
        ["Matching"] = ["Network"],
        ["Api"] = ["Network", "Matching", "Rooms"],
        ["Web"] = ["Api"],
    };

    [Fact]
    public void Every_room_references_only_the_rooms_it_may_know()
    {
        var found = Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).ToHashSet();
        found.ShouldBe(Allowed.Keys, ignoreOrder: true);
        foreach (var (room, allowed) in Allowed)
        {
            var project = XDocument.Load(Path.Combine(Repository.Root, "src", room, room + ".csproj"));
            var references = project.Descendants("ProjectReference")
                .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))).ToArray();
            references.Except(allowed).ShouldBeEmpty($"src/{room} may reference only: {string.Join(", ", allowed)}");
        }
    }

    [Fact]
    public void Only_the_Sqlite_room_speaks_to_SQLitePCL() =>
        Repository.Sources("src", "*.cs")
            .Where(path => !path.Contains("/src/Sqlite/") && File.ReadAllText(path).Contains("SQLitePCL"))
            .ShouldBeEmpty();

    [Fact]
    public void Matching_sees_records_and_snapshots_but_no_store() =>
        Repository.Sources("src/Matching", "*.cs")
            .Where(path => Regex.IsMatch(File.ReadAllText(path), @"CoCreate\.(Network\.Stores|Sqlite)"))
            .ShouldBeEmpty();

    [Fact]
    public void Data_annotations_and_AddValidation_are_not_used() =>
        Repository.Sources("src", "*.cs")
            .Where(path => Regex.IsMatch(File.ReadAllText(path), @"System\.ComponentModel\.DataAnnotations|\bAddValidation\("))
            .ShouldBeEmpty();

    [Fact]
    public void A_feature_of_the_api_never_calls_another_feature()
    {
        string[] shared = ["Hosting", "Accounts"];
        var features = Directory.GetDirectories(Path.Combine(Repository.Root, "src/Api")).Select(p => Path.GetFileName(p)!)
            .Where(name => name is not ("bin" or "obj")).Except(shared).ToArray();
        features.Length.ShouldBeGreaterThan(1);
        var calls = from feature in features
                    from path in Repository.Sources("src/Api/" + feature, "*.cs")
                    from other in features
                    where other != feature && File.ReadAllText(path).Contains($"CoCreate.Api.{other}")
                    select $"{feature} → {other} ({Path.GetFileName(path)})";
        calls.ShouldBeEmpty();
    }

    [Fact]
    public void No_bins_for_leftovers() =>
        Repository.Sources("src", "*.cs")
            .Where(path => Regex.IsMatch(Path.GetFileNameWithoutExtension(path), "(Helper|Helpers|Manager|Utils|Common)$"))
            .ShouldBeEmpty();
}
