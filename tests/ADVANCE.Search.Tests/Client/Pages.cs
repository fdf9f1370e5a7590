using Advance.Search;
using Advance.Search.Documents;

namespace Advance.Tests.Client;

/// <summary>Pages for tests, with only the data that the test needs.</summary>
static class Pages
{
    public static SearchDocument Page(
        string url,
        string title = "",
        string text = "",
        string type = "news",
        string? date = null,
        string[]? topics = null,
        string[]? authors = null
    ) => new(url, title, type, date, topics ?? [], authors ?? [], "", text);
}
