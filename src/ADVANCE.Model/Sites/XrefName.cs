using Advance.Content;

namespace Advance.Sites;

/// <summary>The name by which <c>xref:</c> links call an entry, as in Statiq.</summary>
public static class XrefName
{
    public static string Of(Entry entry) => (entry.Xref ?? Slug.From(entry.Title)).ToLowerInvariant();
}
