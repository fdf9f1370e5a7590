using Advance.Content.Fields;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>
/// A section's introduction: <c>news/index.md</c> contains the title and the introduction of the news list.
/// </summary>
public sealed record Introduction : Entry
{
    static readonly Field<string> TitleField = new("title", Text, "The section's title.") { IsRequired = true, IsOwn = true };

    public static ContentType Type { get; } =
        new("introduction", [TitleField, Item.SummaryField, .. Common], from => new Introduction(from))
        {
            Label = "Introduction",
            Plural = "Introductions",
        };

    Introduction(EntrySource from)
        : base(from, from.Fields.Get(TitleField), from.Fields.Get(Item.SummaryField)) =>
        Permalink = Home.Below(from.Document.Source.Section);
}
