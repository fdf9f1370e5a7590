namespace Advance.Assets.Modules;

/// <summary>Finds a word or a bracket whose position the parser doesn't give.</summary>
static class TokenFinder
{
    /// <summary>The position of its first occurrence outside comments.</summary>
    public static int Find(ScriptModule module, int from, string what)
    {
        var at = module.Source.Text.IndexOf(what, from, StringComparison.Ordinal);
        while (module.Comments.FirstOrDefault(comment => comment.Start <= at && at < comment.End) is { End: > 0 } comment)
            at = module.Source.Text.IndexOf(what, comment.End, StringComparison.Ordinal);
        return at;
    }
}
