using Advance.Content.Fields;

namespace Advance.Content;

/// <summary>A news item.</summary>
public sealed record News : Item
{
    public static readonly Field<string?> PublicationField = new(
        "publication",
        Formats.Reference("publication")!,
        "The publication that it announces: its slug."
    )
    {
        Hint = "The publication that it announces, if any.",
    };

    public static ContentType Type { get; } =
        new("news", [.. Lead, PublicationField, .. Dated], from => new News(from)) { Label = "News item", Plural = "News" };

    News(EntrySource from)
        : base(from) => Publication = from.Fields.Get(PublicationField);

    /// <summary>The slug of the publication that the item announces, or null.</summary>
    public string? Publication { get; }
}
