namespace Advance.Pictures.Tasks;

/// <summary>
/// Breaks a title into as few lines as possible, of about equal length, like CSS's <c>text-wrap: balance</c>.
/// </summary>
static class LineBreaks
{
    /// <summary>The lines, or null if a word is wider than a line.</summary>
    /// <param name="words">The words of the title.</param>
    /// <param name="widths">The width of each word.</param>
    /// <param name="room">The width of a line, in the same unit.</param>
    /// <param name="space">The width of a space.</param>
    public static IReadOnlyList<string>? Of(string[] words, double[] widths, double room, double space)
    {
        if (widths.Max() > room)
            return null;
        var fewest = Greedy(words, widths, room, space).Count;
        // The narrowest width that needs no additional line.
        var (narrow, wide) = (widths.Max(), room);
        while (wide - narrow > space / 4)
        {
            var middle = (narrow + wide) / 2;
            if (Greedy(words, widths, middle, space).Count > fewest)
                narrow = middle;
            else
                wide = middle;
        }
        return Greedy(words, widths, wide, space);
    }

    /// <summary>Puts as many words on each line as fit.</summary>
    public static List<string> Greedy(string[] words, double[] widths, double room, double space)
    {
        var lines = new List<string>();
        var width = 0.0;
        for (var i = 0; i < words.Length; i++)
        {
            if (lines.Count > 0 && width + space + widths[i] <= room)
            {
                lines[^1] += " " + words[i];
                width += space + widths[i];
            }
            else
            {
                lines.Add(words[i]);
                width = widths[i];
            }
        }
        return lines;
    }
}
