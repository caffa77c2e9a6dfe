using System.Reflection;
using System.Text.Json;
using CoCreate.Network.Model;
using CoCreate.Network.Reference;
using CoCreate.Web.Components;
using CoCreate.Web.Texts;
using CoCreate.Web.Visits;

namespace CoCreate.Web.Pages.Rooms;

/// <summary>What the room's page brings along for its island: who is who, the words, the shapes, and what may be done when.</summary>
public sealed class RoomConfig(RoomHere here, TimeProvider clock)
{
    /// <summary>The classes whose words the island uses, by their names in camel case.</summary>
    public static readonly Type[] Words = [typeof(T.RoomBoard), typeof(T.RoomMeeting), typeof(T.RoomAgreement)];

    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    public string Json(string view) => JsonSerializer.Serialize(
        new
        {
            Room = here.Owner.Id, Hub = "/hubs/rooms", here.Token, Member = here.Me.Id, Language = Language.Code, Now = clock.GetUtcNow().ToUnixTimeMilliseconds(), View = view,
            Address = Addresses.Room(here.Owner.Id), Words = Said(), Shapes = Of<Sector>(SectorShapes.Mark), Sectors = Of<Sector>(T.Name), Kinds = Of<OfferKind>(T.Name),
            May = RoomMay.Table(here.It), People = People(here),
        }, Camel);

    /// <summary>Everybody the room knows, by member.</summary>
    public static Dictionary<string, object> People(RoomHere here) => here.It.Members.Concat(here.It.Former).ToDictionary(m => m.Id, m =>
    {
        var person = here.Person(m.Id);
        return (object)new { person.Name, person.Organisation, Sector = person.Sector is { } sector ? Labels.Wire(sector) : null };
    });

    /// <summary>Every word by its name; a counting one as two, <c>…One</c> and <c>…Many</c>.</summary>
    public static Dictionary<string, string> Said() =>
        (from page in Words
         from field in page.GetFields(BindingFlags.Static | BindingFlags.Public)
         from word in field.GetValue(null) switch
         {
             Phrase phrase => [(field.Name, phrase)],
             CountPhrase count => [(field.Name + "One", count.One), (field.Name + "Many", count.Many)],
             _ => Array.Empty<(string, Phrase)>(),
         }
         select word).ToDictionary(w => JsonNamingPolicy.CamelCase.ConvertName(w.Item1), w => w.Item2.ToString());

    private static Dictionary<string, string> Of<TValue>(Func<TValue, string> say) where TValue : struct, Enum => Enum.GetValues<TValue>().ToDictionary(v => Labels.Wire(v), say);
}
