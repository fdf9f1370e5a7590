namespace Advance.Generation.Assets.Modules;

/// <summary>Finds a word or a bracket of which the parser doesn't tell the place.</summary>
static class ScriptGap
{
    /// <summary>The place of its first occurrence that isn't in a comment.</summary>
    public static int Find(ScriptModule module, int from, string what)
    {
        var at = module.Source.Text.IndexOf(what, from, StringComparison.Ordinal);
        while (module.Comments.FirstOrDefault(comment => comment.Start <= at && at < comment.End) is { End: > 0 } comment)
            at = module.Source.Text.IndexOf(what, comment.End, StringComparison.Ordinal);
        return at;
    }
}
