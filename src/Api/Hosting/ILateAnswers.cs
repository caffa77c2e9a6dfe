using CoCreate.Network.Model;

namespace CoCreate.Api.Hosting;

/// <summary>Which questions have waited longer for an answer than they should, or never got one.</summary>
public interface ILateAnswers
{
    /// <summary>Whether the answer is overdue, or its day went by not long ago without one.</summary>
    bool IsLate(Request request, DateTimeOffset now);
}
