/** Rules beside the chains: where a speaker and a content begin and end, who is no speaker, what is a statement at all. */
import { describe, expect, it } from "@jest/globals";
import { written } from "./statements.ts";

/** Text, statements as `written` gives them. */
type Cases = [string, string[]][];

const check = (cases: Cases): void => {
  for (const [text, expected] of cases) it(text, () => expect(written(text)).toEqual(expected));
};

describe("objects that are said without a clause", () => {
  check([
    [
      "The union called for a public inquiry into the strike.",
      ["indirect | The union <called for> a public inquiry into the strike"],
    ],
    [
      "The mayor accused the company of hiding the report.",
      ["indirect | The mayor <accused> the company of hiding the report"],
    ],
    ["Lindqvist denied the charges on Monday.", ["indirect | Lindqvist <denied> the charges"]],
    [
      "Roe asked the court to block the new rule.",
      ["indirect | Roe <asked> the court to block the new rule"],
    ],
    [
      "Opposition leaders questioned the need for a new tax.",
      ["indirect | Opposition leaders <questioned> the need for a new tax"],
    ],
  ]);
});

describe("objects that only tell what was talked about", () => {
  check([
    ["The ministry announced the deal on Monday.", []],
    ["The report cited the law of 2019.", []],
    ["Roe asked the board three questions.", []],
    ["Opposition leaders questioned the minister on Monday.", []],
  ]);
});

describe("passives", () => {
  check([
    ["The minister was accused of hiding the report from the court.", []],
    ["The bank has been criticized for its slow answer to the crisis.", []],
    ["The law has been seen as “a serious threat” to the courts.", []],
    [
      "Lindqvist sees the law as “a serious threat” to the courts.",
      ["mixed | Lindqvist <sees> the law as “a serious threat” to the courts"],
    ],
    [
      "The minister was accused by the opposition of hiding the report.",
      ["indirect | the opposition <was accused> The minister"],
    ],
  ]);
});

describe("two statements in a sentence", () => {
  check([
    [
      "Roe told the board that the plan would fail, adding that nobody had read it.",
      ["indirect | Roe <told> that the plan would fail", "indirect | Roe <adding> that nobody had read it"],
    ],
    [
      "Roe accused the company of hiding the report and said that she would sue.",
      [
        "indirect | Roe <accused> the company of hiding the report",
        "indirect | Roe <said> that she would sue",
      ],
    ],
    [
      "Roe told the board that the plan was dead, saying that it “never had a chance” in the city.",
      [
        "indirect | Roe <told> that the plan was dead",
        "mixed | Roe <saying> that it “never had a chance” in the city",
      ],
    ],
  ]);
});

describe("what is said on both sides of its cue", () => {
  check([
    [
      "Prices, the bank said, would fall again by the end of the year.",
      ["indirect | the bank <said> Prices / would fall again by the end of the year"],
    ],
    [
      "However, the bank said, prices would fall again by the end of the year.",
      ["indirect | the bank <said> prices would fall again by the end of the year"],
    ],
    [
      "But prices would fall again next year, the bank said.",
      ["indirect | the bank <said> But prices would fall again next year"],
    ],
    [
      "Even if rates fell, prices would rise again next year, the bank said.",
      ["indirect | the bank <said> Even if rates fell, prices would rise again next year"],
    ],
  ]);
});

describe("sentences that a quotation or a title is part of", () => {
  check([
    [
      "With so many old systems, “there is no single point of failure,” Roe said.",
      ["mixed | Roe <said> With so many old systems, “there is no single point of failure,"],
    ],
    ["At the end of the day, “We did not know,” Roe said.", ["direct | Roe <said> We did not know,"]],
    [
      "On “The Morning Show,” the minister praised the new law, according to people who were there.",
      [
        "mixed | people who were there <according to> On “The Morning Show,” the minister praised the new law",
      ],
    ],
    [
      "Roe said the player nicknamed “Big Ben” was a friend of the city.",
      ["mixed | Roe <said> the player nicknamed “Big Ben” was a friend of the city"],
    ],
    ["Roe read “War and Peace” on the train.", []],
  ]);
});

describe("scripts and headlines", () => {
  check([
    [
      "“ROE: Let me ask you about the new dam.\n\n“LUND: The dam is safe. We looked at it twice.\n\n“ROE: Who paid for it?",
      [
        "direct | ROE <:> Let me ask you about the new dam.",
        "direct | LUND <:> The dam is safe. We looked at it twice.",
        "direct | ROE <:> Who paid for it?",
      ],
    ],
    ["Mayor Calls New Dam ‘a Disgrace’ for the City", ["mixed | Mayor <Calls> New Dam ‘a Disgrace"]],
    ["Asked and Answered: Bank of Korea, Ministry of Finance, Hana Bank", []],
  ]);
});

describe("hearers and what follows the speaker", () => {
  check([
    [
      "The minister told the paper on Monday that she would resign.",
      ["indirect | The minister <told> that she would resign"],
    ],
    [
      "The minister told the newspaper she would resign in May.",
      ["indirect | The minister <told> she would resign in May"],
    ],
    [
      "Job cuts will be announced this week, said the chief executive in a letter to staff that was seen by reporters.",
      ["indirect | the chief executive <said> Job cuts will be announced this week"],
    ],
  ]);
});

describe("what is no part of a speaker", () => {
  check([
    [
      "The plan has failed, according to critics, but the city has kept it because it is cheap.",
      ["indirect | critics <according to> The plan has failed"],
    ],
    ["Three in ten say the plan has failed.", ["indirect | Three in ten <say> the plan has failed"]],
    [
      "Lindqvist, speaking to reporters in Oslo, said the bank would raise rates.",
      ["indirect | Lindqvist <said> the bank would raise rates"],
    ],
    [
      "Lindqvist, at a later news conference, said the bank would raise rates.",
      ["indirect | Lindqvist <said> the bank would raise rates"],
    ],
    [
      "Lindqvist, the bank's governor, said the bank would raise rates.",
      ["indirect | Lindqvist, the bank's governor <said> the bank would raise rates"],
    ],
    [
      "The court this month rejected the request for a new trial.",
      ["indirect | The court <rejected> the request for a new trial"],
    ],
    ["The council in 2015 said the dam was safe.", ["indirect | The council <said> the dam was safe"]],
  ]);
});

describe("nothing said", () => {
  check([
    ["The rate fell, as we showed last year (see ‘The long way down’).", []],
    [
      "They will see “a different city” next year, the mayor said.",
      ["mixed | the mayor <said> They will see “a different city” next year"],
    ],
    ["I suggest that you try the small one first.", []],
    [
      "“I suggest that you try the small one first,” Roe said.",
      ["direct | Roe <said> I suggest that you try the small one first,"],
    ],
    ["The ministry did not respond to requests for comment on the report.", []],
    ["The event, called the Open Garden, was a success.", []],
    ["Roe called the garden a waste of money.", ["indirect | Roe <called> the garden a waste of money"]],
    ["The lawyer has defended protesters in many courts.", []],
    [
      "The lawyer defended the decision to close the court.",
      ["indirect | The lawyer <defended> the decision to close the court"],
    ],
    ["This isn't to say that the plan has failed.", []],
    ["That said, the bank cannot raise rates again before the vote.", []],
    ["All told, up to five million people could lose their homes.", []],
    ["It is worth noting that the mill has lost money for years.", []],
    [
      "The mill sent a letter that said the bank had lost money.",
      ["indirect | that <said> the bank had lost money"],
    ],
    [
      "Roe isn't saying that the plan has failed.",
      ["indirect | Roe <isn't saying> that the plan has failed"],
    ],
  ]);
});

describe("paragraphs without quotation, by the only word that can tell of speech", () => {
  check([
    ["A new study found that the dam is safe.", ["indirect | A new study <found> that the dam is safe"]],
    [
      "Prices will rise again next year, according to the bank.",
      ["indirect | the bank <according to> Prices will rise again next year"],
    ],
    ["The mayor found that the dam is safe.", []],
    ["The town opened a new dam on Monday.", []],
  ]);
});

describe("titles of broadcasts, books and songs", () => {
  check([
    ["On NBC’s “Meet the Press,” Roe said the plan was dead.", ["indirect | Roe <said> the plan was dead"]],
    [
      "In his 2012 book, “An Island Son,” Roe said that the plan was dead.",
      ["indirect | Roe <said> that the plan was dead"],
    ],
    [
      "They were dismayed by his inability to answer a simple question three times on “Harbor News Sunday” about whom he would call first.",
      [],
    ],
    ["On Monday, “The Plan Is Dead,” Roe said.", ["direct | Roe <said> The Plan Is Dead,"]],
  ]);
});

describe("words beside a sentence in marks", () => {
  check([
    [
      "He repeatedly says, “Do not do it,” until shots are heard in the street.",
      ["direct | He <repeatedly says> Do not do it,"],
    ],
    [
      "The mayor told the guests who gathered in the old hall of the town, “no one should be confused about it.”",
      ["direct | The mayor <told> no one should be confused about it."],
    ],
    [
      "Roe promised to build the road, “It will be done by May.”",
      ["mixed | Roe <promised> to build the road, “It will be done by May."],
    ],
    [
      "Roe said the plan was “a disgrace” until it was changed.",
      ["mixed | Roe <said> the plan was “a disgrace” until it was changed"],
    ],
  ]);
});

describe("words between a speaker and its cue, and behind a question", () => {
  check([
    [
      "The matter had come up after Lund, asked about the deaths of miners in the north, had said, “I think we have done harm too.”",
      ["direct | Lund <had said> I think we have done harm too."],
    ],
    [
      "“Who can count the times I lost? Is it two? Three?” Lund asks as a guard walks past her.",
      ["direct | Lund <asks> Who can count the times I lost? Is it two? Three?"],
    ],
    [
      "“All the way!” Lund shouted, short for taking the fight to the end of the season.",
      ["direct | Lund <shouted> All the way!"],
    ],
    [
      "“Are we still friends?” Lund asked the host of the show on Monday.",
      ["direct | Lund <asked> Are we still friends?"],
    ],
    [
      "As Lund put it in a long letter to the staff in May, the paper is “giving them a view that they do not get elsewhere.”",
      ["mixed | Lund <put> the paper is “giving them a view that they do not get elsewhere."],
    ],
    [
      "Lund put the paper in order, and said it is “giving them a view.”",
      ["mixed | Lund <said> it is “giving them a view."],
    ],
  ]);
});

describe("clauses that go on behind a comma", () => {
  check([
    [
      "The governor added that in recent weeks, the state has bought more masks than all others.",
      [
        "indirect | The governor <added> that in recent weeks, the state has bought more masks than all others",
      ],
    ],
    [
      "Residents said they liked the new park, but did not want to pay for it every year.",
      ["indirect | Residents <said> they liked the new park, but did not want to pay for it every year"],
    ],
    [
      "Residents said they liked the new park, but the city has closed it for the year.",
      ["indirect | Residents <said> they liked the new park"],
    ],
  ]);
});

describe("signatures", () => {
  check([
    [
      "“As a nurse I would rather live in what he calls “hell” than in a town where he is mayor.” — Ann Lund",
      [
        "mixed | Ann Lund <—> As a nurse I would rather live in what he calls “hell” than in a town where he is mayor",
      ],
    ],
    [
      "“I would rather live in a town without a mayor.” — Ann Lund had left by then.",
      ["direct | - <-> I would rather live in a town without a mayor."],
    ],
  ]);
});

describe("speakers that are not the nearest noun", () => {
  check([
    [
      "Her submission to the court noted reports that the bank had known of it.",
      ["indirect | Her submission to the court <noted> reports that the bank had known of it"],
    ],
    [
      "In a long letter the court noted reports that the bank had known of it.",
      ["indirect | the court <noted> reports that the bank had known of it"],
    ],
    [
      "The minister spoke about how he grew up in a village near the border, adding that “nobody there had a car” then.",
      ["mixed | The minister <adding> that “nobody there had a car” then"],
    ],
    [
      "The minister wept when they left the room, and they said that “nobody there had a car” then.",
      ["mixed | they <said> that “nobody there had a car” then"],
    ],
  ]);
});
