namespace CoCreate.Network.Import;

/// <summary>The few ways in which a whole file is refused.</summary>
public static class FileProblems
{
    /// <summary>The largest file that is read, bytes.</summary>
    public const int MaxBytes = 25 * 1024 * 1024;

    /// <summary>The most rows that are read.</summary>
    public const int MaxRows = 250_000;

    internal static FileProblem Empty { get; } = new("empty", "Filen er tom.", "The file is empty.",
        "Vælg den fil, hvor rækkerne står.", "Choose the file that holds the rows.");

    /// <summary>Larger than <see cref="MaxBytes"/>.</summary>
    public static FileProblem TooLarge { get; } = new("tooLarge", "Filen er større end 25 MB.", "The file is larger than 25 MB.",
        "Del den i flere filer, og hent dem ind en ad gangen.", "Split it into several files and import them one by one.");

    internal static FileProblem TooManyRows { get; } = new("tooManyRows", "Filen har flere end 250.000 rækker.", "The file has more than 250,000 rows.",
        "Del den i flere filer, og hent dem ind en ad gangen.", "Split it into several files and import them one by one.");

    internal static FileProblem NotASheet { get; } = new("notASheet", "Det er ikke et regneark eller en CSV-fil.", "This is neither a spreadsheet nor a CSV file.",
        "Gem arket som .xlsx eller .csv, og prøv igen.", "Save the sheet as .xlsx or .csv and try again.");

    internal static FileProblem BrokenWorkbook { get; } = new("brokenWorkbook", "Excel-filen er beskadiget eller kun hentet halvt ned.",
        "The Excel file is damaged or only half downloaded.", "Åbn den i Excel, gem den igen, og prøv en gang til.", "Open it in Excel, save it again and try once more.");

    internal static FileProblem Locked { get; } = new("locked", "Excel-filen er låst med adgangskode.", "The Excel file is locked with a password.",
        "Gem en kopi uden adgangskode, og prøv igen.", "Save a copy without the password and try again.");

    internal static FileProblem NoHeader { get; } = new("noHeader", "Vi kan ikke finde overskrifterne.", "We cannot find the headings.",
        "Skriv navne over kolonnerne, eller peg på rækken med overskrifter.", "Write names above the columns, or point at the row with headings.");
}
