using CoCreate.Rooms.Tests.Histories;

namespace CoCreate.Rooms.Tests;

/// <summary>Loss, duplication, reorder, reconnection, permission changes, crashes and a failing disk, ten thousand times: the same state everywhere.</summary>
public sealed class RandomHistories
{
    [Fact]
    public Task Everybody_ends_up_with_the_same_room_and_nothing_acknowledged_is_missing() =>
        Parallel.ForEachAsync(Enumerable.Range(1, int.Parse(Environment.GetEnvironmentVariable("COCREATE_HISTORIES") ?? "10000")), async (seed, _) => await new History(seed).RunAsync().WaitAsync(TimeSpan.FromMinutes(1)));

    [Fact]
    public async Task A_client_that_does_not_fetch_what_it_missed_is_found_out()
    {
        var found = 0;
        for (var seed = 1; seed <= 60 && found == 0; seed++)
        {
            try
            {
                await new History(seed, careless: true).RunAsync();
            }
            catch (Exception)
            {
                found++;
            }
        }
        found.ShouldBe(1);
    }
}
