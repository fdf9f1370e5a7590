using Advance.Content.Fields;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>A subject that items belong to, with other words that people use for it.</summary>
public sealed record Topic : Entry
{
    static readonly Field<string> TitleField = new("title", Text, "The topic's name.") { IsRequired = true, IsOwn = true };
    static readonly Field<IReadOnlyList<string>> SynonymsField = new(
        "synonyms",
        Texts,
        "Other words for it, so that searching for them finds this topic."
    )
    {
        IsOwn = true,
        Default = [],
        Label = "Other words",
    };

    public static ContentType Type { get; } =
        new("topic", [TitleField, SynonymsField, Item.SummaryField, .. Common], from => new Topic(from))
        {
            Label = "Topic",
            Plural = "Topics",
        };

    Topic(EntrySource from)
        : base(from, from.Fields.Get(TitleField), from.Fields.Get(Item.SummaryField)) =>
        Synonyms = from.Fields.Get(SynonymsField);

    public IReadOnlyList<string> Synonyms { get; }
}
