using System.Text;

namespace Advance.Languages;

/// <summary>Texts with placeholders in braces, such as <c>"page {number} of {count}"</c>.</summary>
public static class Phrase
{
    /// <summary>Replaces the placeholders by values. Braces in a value aren't placeholders.</summary>
    public static string Fill(this string phrase, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder(phrase.Length + 32);
        foreach (var (text, name) in Parts(phrase))
        {
            filled.Append(text);
            if (name is null)
                continue;
            var value = "{" + name + "}";
            foreach (var one in values)
                if (one.Name == name)
                    value = one.Value;
            filled.Append(value);
        }
        return filled.ToString();
    }

    /// <summary>
    /// The texts between the placeholders, each with the name of the placeholder after it; null after the last.
    /// </summary>
    public static IEnumerable<(string Text, string? Name)> Parts(string phrase)
    {
        var start = 0;
        while (phrase.IndexOf('{', start) is >= 0 and var open && phrase.IndexOf('}', open) is >= 0 and var close)
        {
            yield return (phrase[start..open], phrase[(open + 1)..close]);
            start = close + 1;
        }
        yield return (phrase[start..], null);
    }
}
