using System.Text;

namespace Advance.Generation.Assets.Modules;

/// <summary>Changes to a text, by places in it as it was.</summary>
sealed class TextEdits
{
    readonly List<(int Start, int End, string Text)> edits = [];

    public void Replace(int start, int end, string text) => edits.Add((start, end, text));

    /// <summary>The text with the changes. One that lies within another is left out with it.</summary>
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
