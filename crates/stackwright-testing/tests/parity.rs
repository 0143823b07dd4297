//! What the comparison of two templates notices.

#![allow(clippy::unwrap_used)]

use stackwright_testing::parity::compare;

fn differences(expected: &str, found: &str) -> Vec<String> {
    compare(expected, found)
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn white_space_does_not_count() {
    assert!(differences("{\n \"a\": [1, 2]\n}", r#"{"a":[1,2]}"#).is_empty());
}

#[test]
fn missing_unexpected_and_changed_values_are_listed_with_their_paths() {
    assert_eq!(
        differences(
            r#"{"a":{"b":1,"c":[1,{"d":2}]},"e":"x"}"#,
            r#"{"a":{"b":"1","c":[1,{"d":2},3]},"f":null}"#
        ),
        [
            r#"a/b: expected 1, found "1""#,
            "a/c/2: unexpected 3",
            r#"e: missing, expected "x""#,
            "f: unexpected null",
        ],
    );
}

#[test]
fn another_order_of_keys_is_a_difference() {
    assert_eq!(
        differences(
            r#"{"r":{"a":1,"b":2,"c":3}}"#,
            r#"{"r":{"a":1,"c":3,"b":2}}"#
        ),
        ["r: expected the keys in the order b, c, found c, b"],
    );
}

#[test]
fn a_missing_key_is_no_difference_of_order() {
    assert_eq!(
        differences(r#"{"a":1,"b":2,"c":3}"#, r#"{"a":1,"c":3}"#),
        ["b: missing, expected 2"]
    );
}

#[test]
fn numbers_of_different_form_differ() {
    assert_eq!(differences("[1]", "[1.0]"), ["0: expected 1, found 1.0"]);
}

#[test]
fn a_key_that_is_there_twice_is_refused() {
    assert!(compare(r#"{"a":1,"a":1}"#, "{}").is_err());
}
