using System.IO.Compression;
using System.Security;
using System.Text;

namespace CoCreate.Network.Tests.Import;

/// <summary>Writes the smallest .xlsx that Excel would open: one tab, inline strings, merged cells.</summary>
internal static class Workbook
{
    public static byte[] Of(string[][] rows, params string[] merges)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            Add(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
            Add(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
            Add(zip, "xl/workbook.xml", $"""<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>""");
            Add(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
            var data = string.Concat(rows.Select((r, y) => $"""<row r="{y + 1}">{string.Concat(r.Select((c, x) => Cell(c, x, y)))}</row>"""));
            var merged = merges.Length == 0 ? "" : $"<mergeCells>{string.Concat(merges.Select(m => $"""<mergeCell ref="{m}"/>"""))}</mergeCells>";
            Add(zip, "xl/worksheets/sheet1.xml", $"""<worksheet xmlns="{main}"><sheetData>{data}</sheetData>{merged}</worksheet>""");
        }
        return file.ToArray();
    }

    private static string Cell(string text, int x, int y) => text.Length == 0 ? ""
        : $"""<c r="{(char)('A' + x)}{y + 1}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""";

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(xml));
    }
}
