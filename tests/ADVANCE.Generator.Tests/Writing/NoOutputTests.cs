using System.Text;
using Advance.Generation;
using Advance.Writing;

namespace Advance.Tests.Writing;

public class NoOutputTests
{
    [Fact]
    public void All_is_listed_before_any_page_is_made_and_pages_alone_are_made()
    {
        var steps = new List<string>();

        Assert.Null(new NoOutput().Write(Files(), "nowhere", () =>
            {
                steps.Add("checked");
                return true;
            }));

        Assert.Equal(["listed", "made index.html", "checked"], steps);

        IEnumerable<OutputFile> Files()
        {
            foreach (var path in new[] { "index.html", "feed.rss" })
                yield return new OutputFile(path, () =>
                {
                    lock (steps)
                        steps.Add($"made {path}");
                    return Encoding.UTF8.GetBytes("<p>");
                });
            // Building the search index, which needs the threads that would be waiting for the list.
            steps.Add("listed");
        }
    }
}
