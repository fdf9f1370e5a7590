using Advance.Content.Fields;
using Advance.Content.Groups;
using Advance.Content.Values;
using Advance.Data;
using Advance.Diagnostics;
using static Advance.Content.Fields.Formats;

namespace Advance.Content;

/// <summary>A service that a reader can call, from <c>_helplines.yml</c>.</summary>
/// <param name="Service">Its name.</param>
/// <param name="Number">In E.164 form, or a short emergency number: as in a <c>tel:</c> link.</param>
/// <param name="Display">The number as people read it.</param>
/// <param name="For">emergency, harmed or own-behaviour.</param>
/// <param name="Nation">england, wales, scotland, northern-ireland or uk.</param>
/// <param name="Text">The number for text messages.</param>
/// <param name="CheckedAt">Where the date of the last check is.</param>
public sealed record Helpline(
    string Service,
    string Number,
    string Display,
    string? Url,
    string For,
    string? Nation,
    string? Note,
    TextNumber? Text,
    ContentDate Checked,
    Location CheckedAt
)
{
    public const string FileName = "_helplines.yml";

    static readonly Field<string> ServiceField = new("service", Formats.Text, "The service's name.") { IsRequired = true };
    static readonly Field<string> NumberField = new(
        "number",
        PhoneNumber.Format,
        "The number to call, such as \"+448082000247\"."
    )
    {
        IsRequired = true,
    };
    static readonly Field<string> DisplayField = new("display", Formats.Text, "The number as people read it.")
    {
        IsRequired = true,
    };
    static readonly Field<string?> UrlField = new("url", Formats.Url!, "The service's web page.");
    static readonly Field<string> ForField = new("for", OneOf("emergency", "harmed", "own-behaviour"), "Who it is for.")
    {
        IsRequired = true,
    };
    static readonly Field<string?> NationField = new(
        "nation",
        OneOf("england", "wales", "scotland", "northern-ireland", "uk")!,
        "The area it serves."
    );
    static readonly Field<string?> NoteField = new("note", Formats.Text!, "Anything else callers should know.");
    static readonly Field<TextNumber?> TextField = new("text", TextNumber.Format!, "The number for text messages.");
    static readonly Field<ContentDate> CheckedField = new(
        "checked",
        Date,
        "The date on which someone last checked the number on the service's own page."
    )
    {
        IsRequired = true,
    };

    static readonly Format<IReadOnlyList<Helpline>> List = new ListFormat<Helpline>(
        "a list of helplines",
        new GroupFormat<Helpline>(
            "a helpline",
            [ServiceField, NumberField, DisplayField, UrlField, ForField, NationField, NoteField, TextField, CheckedField],
            Bind
        )
    );

    /// <summary>The helplines in the order of the file; none if there is no file.</summary>
    public static HelplineFile Read(IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics)
    {
        var found = files.FirstOrDefault(file => file.Name == FileName);
        if (found is null)
            return new([]);
        if (SourceText.Read(found, diagnostics) is not { } text)
            return new([], "");
        if (Yaml.Read(text, found.DisplayPath, 1, diagnostics) is not { } node)
            return new([], text);
        if (node is MapNode { Entries: [] })
            return new([]);
        return List.TryRead(node, diagnostics, out var lines) ? new(lines) : new([.. lines.Where(IsWhole)], text);
    }

    static bool IsWhole(Helpline line) =>
        line is { Service: not null, Number: not null, Display: not null, For: not null } && line.Checked != default;

    static Helpline Bind(FieldReader fields) =>
        new(
            fields.Get(ServiceField),
            fields.Get(NumberField),
            fields.Get(DisplayField),
            fields.Get(UrlField),
            fields.Get(ForField),
            fields.Get(NationField),
            fields.Get(NoteField),
            fields.Get(TextField),
            fields.Get(CheckedField),
            fields.Where(CheckedField)
        );
}
