using Advance.Content;
using Advance.Content.Fields;
using Advance.Data;

namespace Advance.Contributions.Intake;

/// <summary>A message for the person who filled in the form.</summary>
/// <param name="Label">The question it is about.</param>
/// <param name="Message">In plain English; may quote what that person wrote.</param>
sealed record Remark(string Label, string Message);

/// <summary>The result of reading a form's answers.</summary>
/// <param name="Type">The content type.</param>
/// <param name="Fields">The front matter, with only the values that were given.</param>
/// <param name="Text">The body, in Markdown.</param>
/// <param name="Pictures">Addresses of pictures that an editor has to add.</param>
/// <param name="PictureAlt">What the picture of the item shows, or null if that wasn't given.</param>
/// <param name="Problems">The reasons why it can't become a page.</param>
/// <param name="Notes">What an editor has to do, and what the sender should know.</param>
sealed record Draft(
    ContentType Type,
    IReadOnlyList<(IField Field, DataNode Value)> Fields,
    string Text,
    IReadOnlyList<string> Pictures,
    string? PictureAlt,
    IReadOnlyList<Remark> Problems,
    IReadOnlyList<Remark> Notes
)
{
    /// <summary>The text of a field with a single value, or null.</summary>
    public string? Find(IField field) => (Fields.FirstOrDefault(given => given.Field == field).Value as ScalarNode)?.Text;

    public string Title => Find(Item.TitleField) ?? "";
}
