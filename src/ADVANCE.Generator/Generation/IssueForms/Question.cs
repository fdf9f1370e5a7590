using Advance.Content;
using Advance.Content.Fields;

namespace Advance.Generation.IssueForms;

/// <summary>One question of an issue form: a field of a content type, or one part of a field that is a group.</summary>
/// <param name="Field">The field.</param>
/// <param name="Part">The part of it that is asked for, or null for all of it.</param>
/// <param name="IsRequired">The form can't be sent without an answer.</param>
public sealed record Question(IField Field, IField? Part, bool IsRequired)
{
    /// <summary>What the answer is a value of.</summary>
    public IField Asked => Part ?? Field;

    /// <summary>Unique in the form; letters, digits and underscores.</summary>
    public string Id => Part is null ? Field.Name : $"{Field.Name}_{Part.Name}";

    /// <summary>
    /// What the form says above the answer; unique in the form, for the issue has the answer below it and nothing else to know it
    /// by.
    /// </summary>
    public string Label =>
        Part is null or { Shape: Shape.PictureFile }
            ? Field.Label
            : $"{Field.Label}: {char.ToLowerInvariant(Part.Label[0])}{Part.Label[1..]}";

    /// <summary>A sentence or two on how to answer, for somebody who knows neither YAML nor the names of files.</summary>
    public string Hint =>
        Asked.Shape switch
        {
            Shape.PictureFile =>
                "Drop the picture into this field. An editor looks at it, takes out where and by whom it was made, and adds it.",
            Shape.List { Item: Shape.Reference { Types: ["person"] } } => $"{Topic}. Full names, one a line.",
            Shape.List { Item: Shape.Reference } => $"{Topic}. One a line, as the site calls them.",
            Shape.Reference => $"{Topic}. Its title, as the site has it.",
            Shape.List => $"{Asked.Help} One a line.",
            Shape.Date when Asked.Equals(Item.DateField) => $"{Asked.Help} Leave it empty for the day on which you send this.",
            Shape.Date or Shape.Time => Asked.Help,
            _ => Asked.Hint,
        };

    // What comes after the colon speaks of files.
    string Topic => Asked.Help.Split(':')[0].TrimEnd('.');
}
