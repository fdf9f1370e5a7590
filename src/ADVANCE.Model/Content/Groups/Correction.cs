using Advance.Content.Fields;
using Advance.Content.Values;

namespace Advance.Content.Groups;

/// <summary>A correction to a publication.</summary>
public sealed record Correction(string Note, ContentDate? Date, string? Url)
{
    static readonly Field<string> NoteField = new("note", Formats.Sentences, "What was corrected, in one sentence.")
    {
        IsRequired = true,
    };
    static readonly Field<ContentDate?> DateField = new(
        "date",
        Formats.Optional(Formats.Date),
        "When the correction was published."
    );
    static readonly Field<string?> UrlField = new("url", Formats.Url!, "Where the correction can be read.")
    {
        Label = "Web page",
    };

    public static Format<Correction> Format { get; } =
        new GroupFormat<Correction>(
            "a correction",
            [NoteField, DateField, UrlField],
            fields => new Correction(fields.Get(NoteField), fields.Get(DateField), fields.Get(UrlField)),
            shorthand: "note"
        );
}
