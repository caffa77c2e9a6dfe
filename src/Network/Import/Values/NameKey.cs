using System.Globalization;
using System.Text;

namespace CoCreate.Network.Import;

/// <summary>Folds words so that the same name written in different ways gives the same key.</summary>
public static class NameKey
{
    /// <summary>A heading without case, spaces and signs, æøå written out: <c>INST_NAVN</c> → <c>instnavn</c>, <c>Hvad kan de?</c> → <c>hvadkande</c>.</summary>
    public static string Header(string heading) => Fold(heading, keepSpaces: false);

    /// <summary>A name for comparing: case, accents, signs and aa/å do not count; words such as A/S and I/S stay.</summary>
    public static string Of(string name) => Fold(name, keepSpaces: true);

    private static string Fold(string text, bool keepSpaces)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormC).ToLowerInvariant())
            switch (c)
            {
                case 'æ' or 'ä': key.Append("ae"); break;
                case 'ø' or 'ö': key.Append("oe"); break;
                case 'å': key.Append("aa"); break;
                case 'é' or 'è': key.Append('e'); break;
                case 'ü': key.Append('u'); break;
                case '&': key.Append(keepSpaces ? " og " : ""); break;
                case '´' or '\'' or '’' or '`': break;
                default:
                    if (char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                        break;
                    if (char.IsLetterOrDigit(c))
                        key.Append(c);
                    else if (keepSpaces)
                        key.Append(' ');
                    break;
            }
        return keepSpaces ? string.Join(' ', key.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)) : key.ToString();
    }
}
