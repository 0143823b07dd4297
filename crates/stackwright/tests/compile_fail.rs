//! What must not compile, with the message that the user sees.

#[test]
fn mistakes_that_the_compiler_sees_are_named_in_the_first_line() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
