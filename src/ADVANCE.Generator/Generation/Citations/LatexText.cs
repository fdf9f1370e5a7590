using System.Text;

namespace Advance.Generation.Citations;

/// <summary>
/// Text for LaTeX. Its ten special characters are escaped, and the three that older fonts lack; letters of all scripts
/// stay in UTF-8, which LaTeX reads since 2018, Biber and reference managers always, and which commands such as
/// <c>\"u</c> could only say for some.
/// </summary>
static class LatexText
{
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '&' or '%' or '$' or '#' or '_')
                escaped.Append('\\').Append(letter);
            else if (Command(letter) is { } command)
                escaped.Append(command);
            else
                escaped.Append(char.IsControl(letter) ? ' ' : letter);
        }
        return escaped.ToString();
    }

    // Not \{ and \}: BibTeX counts braces, with or without a backslash, and one alone would end the field.
    static string? Command(char letter) =>
        letter switch
        {
            '{' => @"\textbraceleft{}",
            '}' => @"\textbraceright{}",
            '\\' => @"\textbackslash{}",
            '~' => @"\textasciitilde{}",
            '^' => @"\textasciicircum{}",
            '<' => @"\textless{}",
            '>' => @"\textgreater{}",
            '|' => @"\textbar{}",
            _ => null,
        };
}
