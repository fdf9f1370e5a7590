namespace Advance.Preview.GitHost.GraphQl;

enum TokenKind
{
    End,

    /// <summary><c>! $ ( ) ... : = @ [ ] { | }</c></summary>
    Punctuator,
    Name,
    Integer,
    Float,

    /// <summary>A string; the token's text has its escapes resolved.</summary>
    Text,
}

/// <summary>A lexical token (GraphQL, October 2021, section 2.1.6).</summary>
readonly record struct Token(TokenKind Kind, string Text, int Position)
{
    public bool Is(string punctuator) => Kind == TokenKind.Punctuator && Text == punctuator;

    public override string ToString() => Kind == TokenKind.End ? "the end" : $"'{Text}'";
}
