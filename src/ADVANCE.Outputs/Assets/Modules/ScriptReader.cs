using Acornima;
using Acornima.Ast;

namespace Advance.Assets.Modules;

/// <summary>A syntax error in a script.</summary>
/// <param name="Index">The position at which it was found.</param>
/// <param name="Message">The parser's message, as a clause: <c>unexpected token ')'</c>.</param>
public readonly record struct ScriptMistake(int Index, string Message);

/// <summary>Parses scripts, by Acornima (ECMAScript 2026).</summary>
public static class ScriptReader
{
    /// <param name="source">The script.</param>
    /// <param name="mistake">The first syntax error, if it can't be parsed.</param>
    /// <returns>Null if it can't be parsed as a module.</returns>
    public static ScriptModule? Read(ScriptSource source, out ScriptMistake? mistake)
    {
        var comments = new List<Comment>();
        var options = new ParserOptions
        {
            EcmaVersion = EcmaVersion.Latest,
            OnNode = ScopeNames.Note,
            OnComment = (in Comment comment) => comments.Add(comment),
        };
        mistake = null;
        try
        {
            var tree = new Parser(options).ParseModule(source.Text, source.Name);
            return new ScriptModule(source, tree, comments);
        }
        catch (ParseErrorException exception)
        {
            mistake = new ScriptMistake(exception.Error.Index, Clause(exception.Description));
            return null;
        }
    }

    /// <summary>Whether it's a classic script, which may use syntax that modules don't allow.</summary>
    public static bool IsClassic(string text)
    {
        try
        {
            new Parser(new ParserOptions { EcmaVersion = EcmaVersion.Latest }).ParseScript(text);
            return true;
        }
        catch (ParseErrorException)
        {
            return false;
        }
    }

    static string Clause(string sentence) =>
        sentence.Length > 1 && char.IsUpper(sentence[0]) && char.IsLower(sentence[1])
            ? char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.')
            : sentence;
}
