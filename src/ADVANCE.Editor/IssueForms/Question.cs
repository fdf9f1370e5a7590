using Advance.Content;
using Advance.Content.Fields;

namespace Advance.Editor.IssueForms;

/// <summary>One question of an issue form: a field of a content type, or one part of a field that is a group.</summary>
/// <param name="Field">The field.</param>
/// <param name="Part">The part of the field that the question is about, or null for the whole field.</param>
/// <param name="IsRequired">Whether the form can't be sent without an answer.</param>
public sealed record Question(IField Field, IField? Part, bool IsRequired)
{
    /// <summary>The field that the answer is a value of.</summary>
    public IField Asked => Part ?? Field;

    /// <summary>Unique in the form; letters, digits and underscores.</summary>
    public string Id => Part is null ? Field.Name : $"{Field.Name}_{Part.Name}";

    /// <summary>
    /// The label above the answer. Unique in the form, because the issue identifies an answer only by the label above it.
    /// </summary>
    public string Label =>
        Part is null or { Shape: Shape.PictureFile }
            ? Field.Label
            : $"{Field.Label}: {char.ToLowerInvariant(Part.Label[0])}{Part.Label[1..]}";

    /// <summary>A sentence or two on how to answer, for people who know neither YAML nor the names of files.</summary>
    public string Hint =>
        Asked.Shape switch
        {
            Shape.PictureFile =>
                "Drop the picture into this field. An editor will review it, remove its metadata (where it was taken and by "
                    + "whom) and add it.",
            Shape.List { Item: Shape.Reference { Types: ["person"] } } => $"{Topic}. Full names, one on each line.",
            Shape.List { Item: Shape.Reference } => $"{Topic}. One on each line, by their titles on the site.",
            Shape.Reference => $"{Topic}. Write its title as it appears on the site.",
            Shape.List => $"{Asked.Help} One on each line.",
            Shape.Date when Asked.Equals(Item.DateField) => $"{Asked.Help} Leave this empty to use today's date.",
            Shape.Date or Shape.Time => Asked.Help,
            _ => Asked.Hint,
        };

    // The part after the colon is about files.
    string Topic => Asked.Help.Split(':')[0].TrimEnd('.');
}
