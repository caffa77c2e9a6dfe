using CoCreate.Network.Model;

namespace CoCreate.Api.Hosting;

/// <summary>Open questions that have reached nobody, as no mail of those asked is known.</summary>
public interface IUnreached
{
    /// <summary>The longest waiting first.</summary>
    IEnumerable<Request> Open();
}
