using System.Globalization;

namespace Advance.Preview.GitHost.GraphQl;

/// <summary>
/// Reads one operation of the GraphQL query language (October 2021, section 2): selections, aliases, arguments, variables
/// with defaults, inline fragments and every value but block strings. Named fragments, directives and subscriptions are refused
/// with a message.
/// </summary>
sealed class Parser
{
    // Deep enough for any genuine query, and far from the end of the stack.
    const int Deepest = 50;

    readonly Lexer lexer;
    Token token;
    int depth;

    Parser(string text)
    {
        lexer = new Lexer(text);
        token = lexer.Next();
    }

    /// <exception cref="GraphQlException">The text is invalid, or uses something unsupported.</exception>
    public static Operation Read(string text)
    {
        var parser = new Parser(text);
        var operation = parser.Operation();
        return parser.token.Kind == TokenKind.End
            ? operation
            : throw parser.Unexpected("the end; documents with several definitions aren't supported here");
    }

    Operation Operation()
    {
        if (token.Is("{"))
            return new Operation(false, [], Selections());
        var kind = Name();
        if (kind is not ("query" or "mutation"))
            throw lexer.Broken($"a document must begin with 'query', 'mutation' or '{{', not with '{kind}'");
        if (token.Kind == TokenKind.Name)
            Advance();
        var variables = token.Is("(") ? Between("(", ")", Variable) : [];
        return new Operation(kind == "mutation", variables, Selections());
    }

    VariableDefinition Variable()
    {
        Take("$");
        var name = Name();
        Take(":");
        var isRequired = Type();
        return new VariableDefinition(name, isRequired, TakeIf("=") ? Value(isConstant: true) : null);
    }

    /// <returns>True if null isn't allowed.</returns>
    bool Type()
    {
        if (TakeIf("["))
        {
            Deeper(Type);
            Take("]");
        }
        else
            Name();
        return TakeIf("!");
    }

    List<Selection> Selections() => Deeper(() => Between("{", "}", Selection));

    Selection Selection()
    {
        if (TakeIf("..."))
        {
            if (token.Kind == TokenKind.Name && token.Text != "on")
                throw lexer.Broken("named fragments aren't supported here");
            if (token.Kind != TokenKind.Name)
                return new InlineFragment(null, Selections());
            Advance();
            return new InlineFragment(Name(), Selections());
        }
        var key = Name();
        var name = TakeIf(":") ? Name() : key;
        var arguments = token.Is("(") ? Between("(", ")", () => Member(isConstant: false)) : [];
        return new Field(key, name, arguments, token.Is("{") ? Selections() : []);
    }

    KeyValuePair<string, Value> Member(bool isConstant)
    {
        var name = Name();
        Take(":");
        return KeyValuePair.Create(name, Value(isConstant));
    }

    Value Value(bool isConstant)
    {
        if (token.Is("["))
            return new ListValue(Deeper(() => Between("[", "]", () => Value(isConstant), mayBeEmpty: true)));
        if (token.Is("{"))
            return new ObjectValue(Deeper(() => Between("{", "}", () => Member(isConstant), mayBeEmpty: true)));
        if (!isConstant && TakeIf("$"))
            return new VariableValue(Name());
        var value = token;
        if (value.Kind is TokenKind.End or TokenKind.Punctuator)
            throw Unexpected("a value");
        Advance();
        return value.Kind switch
        {
            TokenKind.Integer or TokenKind.Float => new NumberValue(double.Parse(value.Text, CultureInfo.InvariantCulture)),
            TokenKind.Name when value.Text is "true" or "false" => new BooleanValue(value.Text == "true"),
            TokenKind.Name when value.Text == "null" => Preview.GitHost.GraphQl.Value.Null,
            _ => new TextValue(value.Text),
        };
    }

    List<T> Between<T>(string open, string close, Func<T> read, bool mayBeEmpty = false)
    {
        Take(open);
        var items = new List<T>();
        while (!token.Is(close) || (items.Count == 0 && !mayBeEmpty))
            items.Add(read());
        Take(close);
        return items;
    }

    T Deeper<T>(Func<T> read)
    {
        if (++depth > Deepest)
            throw lexer.Broken("it is nested too deeply");
        var result = read();
        depth--;
        return result;
    }

    string Name()
    {
        if (token.Kind != TokenKind.Name)
            throw Unexpected("a name");
        var name = token.Text;
        Advance();
        return name;
    }

    void Take(string punctuator)
    {
        if (!TakeIf(punctuator))
            throw Unexpected($"'{punctuator}'");
    }

    bool TakeIf(string punctuator)
    {
        if (!token.Is(punctuator))
            return false;
        Advance();
        return true;
    }

    void Advance() => token = lexer.Next();

    GraphQlException Unexpected(string expected) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The query is invalid at character {token.Position + 1}: found {token}, expected {expected}."
            )
        );
}
