using Advance.Content;
using Advance.Content.Fields;
using Advance.Reading;

namespace Advance.Intake;

/// <summary>Something to tell the person who filled in the form.</summary>
/// <param name="Label">The question that it is about.</param>
/// <param name="Message">In plain words; may hold what that person wrote.</param>
sealed record Remark(string Label, string Message);

/// <summary>What a form's answers came to.</summary>
/// <param name="Type">What it is to be.</param>
/// <param name="Fields">The front matter, with no value that nobody gave.</param>
/// <param name="Text">The body, in Markdown.</param>
/// <param name="Pictures">Addresses of pictures that somebody has to add by hand.</param>
/// <param name="PictureAlt">What the picture of the item shows, or null where nobody said.</param>
/// <param name="Problems">Why it can't become a page.</param>
/// <param name="Notes">What an editor has to do, or the sender should know.</param>
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
    /// <summary>The text of a field that is one piece, or null.</summary>
    public string? Find(IField field) => (Fields.FirstOrDefault(given => given.Field == field).Value as ScalarNode)?.Text;

    public string Title => Find(Item.TitleField) ?? "";
}
