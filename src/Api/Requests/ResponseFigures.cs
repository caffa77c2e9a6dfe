using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>How an organisation answers, kept in step with every event.</summary>
public static class ResponseFigures
{
    /// <summary>The receiver after it was asked once more.</summary>
    public static Organisation Asked(Organisation to) => to with { Responses = to.Responses with { Asked = to.Responses.Asked + 1 } };

    /// <summary>The receiver after its first answer to a request.</summary>
    public static Organisation Answered(Organisation to, Request answered, NetworkSnapshot snapshot) => to with
    {
        Responses = to.Responses with
        {
            Answered = to.Responses.Answered + 1,
            MedianHours = Median(snapshot.RequestsTo(to.Id).Where(request => request.Id != answered.Id).Append(answered)),
        },
    };

    /// <summary>Median of whole hours to the first answer; null when none was given.</summary>
    public static int? Median(IEnumerable<Request> requests)
    {
        var hours = requests.Where(request => request.Answered is not null)
            .Select(request => (int)Math.Ceiling((request.Answered!.Value - request.Asked).TotalHours)).Order().ToList();
        return hours.Count == 0 ? null : hours.Count % 2 == 1 ? hours[hours.Count / 2] : (hours[hours.Count / 2 - 1] + hours[hours.Count / 2] + 1) / 2;
    }
}
