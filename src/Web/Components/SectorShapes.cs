using CoCreate.Network.Model;

namespace CoCreate.Web.Components;

/// <summary>The drawing of each sector: one plain outline on a 24 grid for marks, and on a 100 grid, standing on its bottom edge, for figures.</summary>
public static class SectorShapes
{
    public static string Mark(Sector sector) => sector switch
    {
        Sector.Municipality => "M3 3h18v18H3Z",
        Sector.School => "M12 2.5 22.5 21h-21Z",
        Sector.Association => "M12 2.5a9.5 9.5 0 0 1 0 19 9.5 9.5 0 0 1 0-19Z",
        Sector.Business => "M1.5 18a10.5 10.5 0 0 1 21 0Z",
        Sector.Knowledge => "M12 1.5 22.5 12 12 22.5 1.5 12Z",
        Sector.Region => "M8.5 2h7v6.5H22v7h-6.5V22h-7v-6.5H2v-7h6.5Z",
        Sector.State => "M3 3h18v9.5l-9 9-9-9Z",
        Sector.Citizens => "M6.8 3h10.4l5.3 9-5.3 9H6.8L1.5 12Z",
        _ => "M8 5.5h15l-7 13H1Z",
    };

    public static string Figure(Sector sector) => sector switch
    {
        Sector.Municipality => "M0 0h100v100H0Z",
        Sector.School => "M50 4 108 100H-8Z",
        Sector.Association => "M50 0a50 50 0 0 1 0 100 50 50 0 0 1 0-100Z",
        Sector.Business => "M-10 100a60 60 0 0 1 120 0Z",
        Sector.Knowledge => "M50 0 100 50 50 100 0 50Z",
        Sector.Region => "M32 0h36v32h32v36H68v32H32V68H0V32h32Z",
        Sector.State => "M6 0h88v56L50 100 6 56Z",
        Sector.Citizens => "M22 8h56l29 46-29 46H22L-7 54Z",
        _ => "M32 30h84l-34 70H-2Z",
    };

    /// <summary>The pattern inside a large figure: light parts first, then the small yellow spot that some have.</summary>
    public static (string Light, string Again, string Spot) Inside(Sector sector) => sector switch
    {
        Sector.Municipality => ("M14 14h18v18H14Zm27 0h18v18H41Zm27 0h18v18H68ZM14 41h18v18H14Zm54 0h18v18H68ZM14 68h18v32H14Zm27 0h18v32H41Zm27 0h18v32H68Z", "", "M41 41h18v18H41Z"),
        Sector.School => ("M50 38 87 100H13Z", "M34 100V76a16 16 0 0 1 32 0v24Z", ""),
        Sector.Association => ("M50 14a36 36 0 0 1 0 72 36 36 0 0 1 0-72Z", "M50 27a23 23 0 0 1 0 46 23 23 0 0 1 0-46Z", "M50 42a8 8 0 0 1 0 16 8 8 0 0 1 0-16Z"),
        Sector.Business => ("M12 100a38 38 0 0 1 76 0Z", "M31 100a19 19 0 0 1 38 0Z", ""),
        Sector.Knowledge => ("M50 22 78 50 50 78 22 50Z", "M50 22 78 50 50 78Z", ""),
        Sector.Region => ("M42 14h16v72H42ZM14 42h72v16H14Z", "", "M43 43h14v14H43Z"),
        Sector.State => ("M22 16h56v14H22ZM22 42h56v9L50 79 22 51Z", "", ""),
        Sector.Citizens => ("M31 30h38l16 25-16 25H31L15 55Z", "M40 46h20l7 10-7 10H40l-7-10Z", ""),
        _ => ("M40 46h46L68 84H22Z", "", ""),
    };
}
