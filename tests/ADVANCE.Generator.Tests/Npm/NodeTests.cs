namespace Advance.Tests.Npm;

public sealed class NodeTests
{
    [Fact]
    public void A_script_reads_its_input_in_any_script_and_answers()
    {
        var answer = Node.Run("read-calendar.mjs", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:Łódź 漢字 🙂\r\nEND:VCALENDAR\r\n");

        Assert.Contains("Łódź 漢字 🙂", answer);
    }

    [Fact]
    public void A_failing_script_fails_the_test_with_its_own_message()
    {
        var failure = Assert.Throws<NodeException>(() => Node.Run("read-calendar.mjs", "This is no calendar."));

        Assert.Contains("ParserError", failure.Message);
    }
}
