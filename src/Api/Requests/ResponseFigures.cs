using CoCreate.Network.Model;
using CoCreate.Network.Snapshot;

namespace CoCreate.Api.Requests;

/// <summary>How an organisation answers, kept in step with every event.</summary>
public static class ResponseFigures
{
    /// <summary>The receiver after it was asked once more.</summary>
    public static Organisation Asked(Organisation to) => to with { Responses = to.Responses with { Asked = to.Responses.Asked + 1 } };

    /// <summary>The receiver after its first answer to a request.</summary>
    public static Organisation Answered(Organisation to, Request answered, NetworkSnapshot snapshot)
    {
        var requests = snapshot.RequestsTo(to.Id).Where(request => request.Id != answered.Id && request.Answered is not null).Append(answered).ToList();
        // answers from before weigh as many as they were, so that one quick one does not outweigh them
        var earlier = Math.Max(0, to.Responses.Answered + 1 - requests.Count);
        var hours = earlier == 0 ? null : to.Responses.EarlierHours ?? to.Responses.MedianHours;
        return to with
        {
            Responses = to.Responses with { Answered = to.Responses.Answered + 1, EarlierHours = hours, MedianHours = Median(requests, Enumerable.Repeat(hours ?? 0, hours is null ? 0 : earlier)) },
        };
    }

    /// <summary>Median of whole hours to the first answer; null when none was given.</summary>
    public static int? Median(IEnumerable<Request> requests, IEnumerable<int>? earlier = null)
    {
        var hours = requests.Where(request => request.Answered is not null)
            .Select(request => (int)Math.Ceiling((request.Answered!.Value - request.Asked).TotalHours)).Concat(earlier ?? []).Order().ToList();
        return hours.Count == 0 ? null : hours.Count % 2 == 1 ? hours[hours.Count / 2] : (hours[hours.Count / 2 - 1] + hours[hours.Count / 2] + 1) / 2;
    }
}
