using System.Text;

namespace Advance.Citations;

/// <summary>
/// Escapes text for LaTeX: its ten special characters, and three that older fonts lack. Other letters stay in UTF-8, which
/// LaTeX has read since 2018, and Biber and reference managers always have. Commands such as <c>\"u</c> exist only for some
/// letters.
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

    // Not \{ and \}: BibTeX counts braces with or without a backslash, and an unpaired one would end the field.
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
