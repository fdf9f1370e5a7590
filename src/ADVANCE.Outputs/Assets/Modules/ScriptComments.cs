using Acornima;

namespace Advance.Assets.Modules;

/// <summary>Removes a script's comments, except those about copyright and licence.</summary>
public static class ScriptComments
{
    /// <summary>The comments that must be kept, each once, one after the other.</summary>
    public static string Licences(IEnumerable<ScriptModule> modules) =>
        string.Concat(
            modules
                .SelectMany(module => module.Comments.Select(comment => Text(module, comment)))
                .Where(IsLicence)
                .Distinct(StringComparer.Ordinal)
                .Select(text => text + "\n")
        );

    internal static void Remove(ScriptModule module, TextEdits edits)
    {
        foreach (var comment in module.Comments)
            // A comment that ends a line may end a statement too (ECMA-262, section 12.4).
            edits.Replace(
                comment.Start,
                comment.End,
                Text(module, comment).Contains('\n', StringComparison.Ordinal) ? "\n" : " "
            );
    }

    static bool IsLicence(string comment) =>
        comment.StartsWith("/*!", StringComparison.Ordinal)
        || comment.StartsWith("//!", StringComparison.Ordinal)
        || comment.Contains("@license", StringComparison.OrdinalIgnoreCase)
        || comment.Contains("@preserve", StringComparison.OrdinalIgnoreCase);

    static string Text(ScriptModule module, Comment comment) => module.Source.Text[comment.Start..comment.End];
}
