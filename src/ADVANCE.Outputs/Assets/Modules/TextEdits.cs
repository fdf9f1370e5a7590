using System.Text;

namespace Advance.Assets.Modules;

/// <summary>Edits to a text, by positions in the original.</summary>
sealed class TextEdits
{
    readonly List<(int Start, int End, string Text)> edits = [];

    public void Replace(int start, int end, string text) => edits.Add((start, end, text));

    /// <summary>The text with the edits applied. An edit inside another one is dropped.</summary>
    public string Apply(string text)
    {
        var changed = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, end, replacement) in edits.OrderBy(edit => edit.Start).ThenByDescending(edit => edit.End))
        {
            if (start < at)
                continue;
            changed.Append(text, at, start - at).Append(replacement);
            at = end;
        }
        return changed.Append(text, at, text.Length - at).ToString();
    }
}
